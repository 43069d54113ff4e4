// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.deployment.pattern.DeployPatterns;
import org.zatoee.core.http.address.IpRange;
import org.zatoee.core.singleton.SingletonTimes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServerSettingsTest {

    private static final SingletonTimes SINGLETON =
            new SingletonTimes(Duration.ofSeconds(1), Duration.ofSeconds(3), Duration.ofMillis(500));

    private static final String KEY_1 = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String KEY_2 = "/wECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private static final SecuritySettings SECURITY = new SecuritySettings(
            new CryptoKeys(List.of(KEY_1, KEY_2)),
            "shared with the proxy",
            List.of(IpRange.parse("192.0.2.0/24"), IpRange.parse("2001:db8::1")));

    private static Map<String, String> required() {
        return new HashMap<>(Map.of(
                "zato.cluster.name", "quickstart",
                "zato.server.name", "server1",
                "zato.odb.type", "sqlite",
                "zato.odb.url", "jdbc:sqlite:/srv/odb.db",
                "zato.services.directory", "/srv/services"));
    }

    private static ServerSettings with(String key, String value) {
        Map<String, String> properties = required();
        properties.put(key, value);
        return ServerSettings.of(properties);
    }

    @Test
    void needsLittleAndHasDefaultsForTheRest() {
        assertThat(ServerSettings.of(required()))
                .isEqualTo(new ServerSettings(
                        "quickstart",
                        "server1",
                        "localhost",
                        new KvdbSettings("127.0.0.1", 6379, "", "", 0),
                        new OdbSettings("jdbc:sqlite:/srv/odb.db"),
                        Path.of("/srv/services"),
                        null,
                        Duration.ofSeconds(5),
                        10L * 1024 * 1024,
                        SecuritySettings.DEFAULT,
                        new ApiSettings("", ""),
                        DeploySettings.DEFAULT,
                        CallSettings.DEFAULT,
                        SINGLETON));
    }

    private static Map<String, String> everySetting() {
        return Map.ofEntries(
                Map.entry("zato.cluster.name", " prod "),
                Map.entry("zato.server.name", "s2"),
                Map.entry("zato.server.host", "esb2.example.com"),
                Map.entry("zato.kvdb.host", "redis.example.com"),
                Map.entry("zato.kvdb.port", " 6380 "),
                Map.entry("zato.kvdb.username", "zato"),
                Map.entry("zato.kvdb.password", " kvdb secret "),
                Map.entry("zato.kvdb.database", "3"),
                Map.entry("zato.odb.type", "postgresql"),
                Map.entry("zato.odb.url", "jdbc:postgresql://db/odb"),
                Map.entry("zato.odb.username", "odb"),
                Map.entry("zato.odb.password", " odb secret "),
                Map.entry("zato.services.directory", "/opt/services"),
                Map.entry("zato.drain.seconds", "0"),
                Map.entry("zato.api.pubapi-password", " first "),
                Map.entry("zato.api.admin-invoke-password", "second"),
                Map.entry("zato.http.max-body-bytes", "1000"),
                Map.entry("zato.http.tls-proxy-token", "shared with the proxy"),
                Map.entry("zato.http.trusted-proxies", "192.0.2.0/24 , 2001:db8::1"),
                Map.entry("zato.crypto.key", KEY_1 + ", " + KEY_2));
    }

    @Test
    void takesEverySettingFromItsKey() {
        assertThat(ServerSettings.of(everySetting()))
                .isEqualTo(new ServerSettings(
                        "prod",
                        "s2",
                        "esb2.example.com",
                        new KvdbSettings("redis.example.com", 6380, "zato", " kvdb secret ", 3),
                        new OdbSettings("jdbc:postgresql://db/odb"),
                        Path.of("/opt/services"),
                        null,
                        Duration.ZERO,
                        1000,
                        SECURITY,
                        new ApiSettings(" first ", "second"),
                        DeploySettings.DEFAULT,
                        CallSettings.DEFAULT,
                        SINGLETON));
    }

    @Test
    void takesWhatMayBeDeployedAndWhatIsKeptOfCalls() {
        Map<String, String> properties = required();
        properties.put("zato.deploy.patterns-allowed", " crm.*=true ");
        properties.put("zato.deploy.patterns-order", "false_true");
        properties.put("zato.calls.max-payload-bytes", "200");
        properties.put("zato.calls.secret-fields", "pin, iban");

        ServerSettings settings = ServerSettings.of(properties);

        assertThat(settings.deploy())
                .isEqualTo(new DeploySettings(DeployPatterns.parse(DeployPatterns.Order.FALSE_TRUE, "crm.*=True")));
        assertThat(settings.calls()).isEqualTo(new CallSettings(200, List.of("pin", "iban")));
    }

    @Test
    void takesTheTimesOfTheSingletonUnderTheNamesOfUpstream() {
        Map<String, String> properties = required();
        properties.put("zato.singleton.connector-server-keep-alive-job-time", "30");
        properties.put("zato.singleton.connector-server-grace-time-multiplier", "2");
        properties.put("zato.singleton.initial-sleep-time", "0");

        assertThat(ServerSettings.of(properties).singleton())
                .isEqualTo(new SingletonTimes(Duration.ofSeconds(30), Duration.ofSeconds(60), Duration.ZERO));
    }

    @Test
    void picksFilesUpFromADirectoryIfItIsSet() {
        assertThat(with("zato.pickup.directory", " /opt/pickup ").pickupDirectory())
                .isEqualTo(Path.of("/opt/pickup"));
        assertThat(with("zato.pickup.directory", " ").pickupDirectory()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "zato.deploy.patterns-allowed, crm.*, '=, and True or False'",
        "zato.deploy.patterns-allowed, crm.*=maybe, True or False",
        "zato.deploy.patterns-allowed, c/m=True, name of a service",
        "zato.deploy.patterns-allowed, '', nothing could be deployed",
        "zato.deploy.patterns-order, true-false, true_false or false_true",
        "zato.calls.max-payload-bytes, 1048577, from 0 to 1048576",
        "zato.calls.max-payload-bytes, all, from 0 to 1048576",
        "zato.calls.secret-fields, 'a b', names with commas between",
        "zato.calls.secret-fields, x, at least two"
    })
    void saysWhatIsWrongWithPatternsAndNames(String key, String value, String problem) {
        assertThatThrownBy(() -> with(key, value))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("Setting " + key)
                .hasMessageContaining(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zato.http.max-threads",
                "zato.http.hard-max-body-bytes",
                "zato.odb.pool-size",
                "zato.log.level",
                "java.home",
                "zatoo.x"
            })
    void leavesTheSettingsOfOthersAlone(String key) {
        assertThat(with(key, "whatever")).isEqualTo(ServerSettings.of(required()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zato.cluster.name",
                "zato.server.name",
                "zato.odb.type",
                "zato.odb.url",
                "zato.services.directory"
            })
    void namesARequiredKeyThatIsMissing(String key) {
        Map<String, String> properties = required();
        properties.remove(key);

        assertThatThrownBy(() -> ServerSettings.of(properties))
                .isInstanceOf(SettingsException.class)
                .hasMessage("Setting " + key + " is required");
        assertThatThrownBy(() -> with(key, "  ")).hasMessage("Setting " + key + " is required");
    }

    @ParameterizedTest
    @CsvSource({
        "zato.kvdb.port, 0",
        "zato.kvdb.port, 65536",
        "zato.kvdb.port, redis",
        "zato.kvdb.database, -1",
        "zato.drain.seconds, 1.5",
        "zato.drain.seconds, 26",
        "zato.http.max-body-bytes, 2147483647",
        "zato.http.max-body-bytes, 99999999999999999999",
        "zato.odb.type, oracle",
        "zato.odb.type, SQLite"
    })
    void namesTheKeyOfAWrongValueAndTheValue(String key, String value) {
        assertThatThrownBy(() -> with(key, value))
                .isInstanceOf(SettingsException.class)
                .hasMessageContainingAll("Setting " + key + " must be", "'" + value + "'");
    }

    @Test
    void drainsForAsLongAsTheContainerLeavesTime() {
        assertThat(with("zato.drain.seconds", "25").drain()).isEqualTo(Duration.ofSeconds(25));
        assertThatThrownBy(() -> with("zato.drain.seconds", "26")).hasMessageContaining("from 0 to 25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zato.cluster.name", "zato.server.name"})
    void namesTheKeyOfANameThatIsNone(String key) {
        assertThatThrownBy(() -> with(key, "a\nb"))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(key);
        assertThatThrownBy(() -> with(key, "x".repeat(256))).hasMessageContaining(key);
    }

    @Test
    void namesAllUnknownKeysAndTheKnownOnes() {
        Map<String, String> properties = required();
        properties.put("zato.kvdb.hots", "x");
        properties.put("zato.Server.name", "x");

        assertThatThrownBy(() -> ServerSettings.of(properties))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("Unknown settings: zato.Server.name, zato.kvdb.hots; known are ")
                .hasMessageContaining("zato.kvdb.host,");
    }

    @Test
    void neverPrintsAPassword() {
        Map<String, String> properties = required();
        properties.put("zato.kvdb.password", "secret-1");
        properties.put("zato.odb.password", "secret-2");
        properties.put("zato.odb.url", "jdbc:mariadb://zato:secret-3@db/odb?password=secret-4");

        ServerSettings settings = ServerSettings.of(properties);

        assertThat(settings.toString()).doesNotContain("secret-").contains("quickstart", "server1", "6379");
        assertThat(settings.kvdb()).hasToString("127.0.0.1:6379/0");
        assertThat(new Settings(properties).toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "c2VjcmV0", KEY_1 + ",", KEY_1 + ",c2VjcmV0"})
    void refusesKeysThatAreNoneWithoutRepeatingThem(String keys) {
        assertThatThrownBy(() -> with("zato.crypto.key", keys))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("zato.crypto.key")
                .hasMessageNotContainingAny("secret", "c2VjcmV0", KEY_1);
    }

    @Test
    void printsNoKey() {
        assertThat(with("zato.crypto.key", KEY_1).toString()).doesNotContain(KEY_1);
        assertThat(with("zato.http.tls-proxy-token", "shared with the proxy").toString())
                .doesNotContain("shared");
    }

    @Test
    void believesNoProxyForItsAddressWhereNoneIsNamed() {
        assertThat(with("zato.http.trusted-proxies", "").security().trustedProxies())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"balancer", "10.0.0.1/8", "10.0.0.0/33", "10.0.0.0/8; 10.0.0.1"})
    void refusesProxiesThatAreNoAddresses(String proxies) {
        assertThatThrownBy(() -> with("zato.http.trusted-proxies", proxies))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("zato.http.trusted-proxies");
    }

    @Test
    void refusesATokenThatCouldBeGuessed() {
        assertThatThrownBy(() -> with("zato.http.tls-proxy-token", "short"))
                .hasMessageContaining("zato.http.tls-proxy-token")
                .hasMessageNotContaining("short");
    }
}
