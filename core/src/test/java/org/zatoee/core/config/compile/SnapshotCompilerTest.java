// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config.compile;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.zatoee.core.config.ConfigSnapshot;
import org.zatoee.core.execution.ExecutionSettings;
import org.zatoee.core.object.ConfigChanges;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ConfigObjects;
import org.zatoee.core.object.Secrets;
import org.zatoee.core.security.BasicAuth;
import org.zatoee.core.security.SecurityDefinition;
import org.zatoee.core.userconfig.StoredEntry;
import org.zatoee.service.execution.ExecutionClass;

import static org.assertj.core.api.Assertions.assertThat;

class SnapshotCompilerTest {

    private final SnapshotCompiler compiler = new SnapshotCompiler();
    private ConfigObjects objects = ConfigObjects.NONE;

    private SnapshotCompiler.Compiled change(long version, ConfigObject... changed) {
        objects = objects.with(new ConfigChanges(version, List.of(changed), Set.of()));
        return compiler.compile(objects);
    }

    private static ConfigObject object(long id, String type, String name, Map<String, Object> values, long version) {
        return new ConfigObject(id, type, name, values, new Secrets(Map.of("password", "hash")), version);
    }

    private static ConfigObject channel(long id, String name, String path, long version) {
        Map<String, Object> values = Map.of(
                "connection", "channel",
                "transport", "plain_http",
                "is_active", true,
                "url_path", path,
                "service", "orders.get");
        return object(id, "http-soap", name, values, version);
    }

    @Test
    void compilesChannelsDefinitionsAndSettingsOfServices() {
        Map<String, Object> bob = Map.of("is_active", true, "username", "bob", "realm", "Shop");
        Map<String, Object> orders = Map.of("is_active", false);
        Map<String, Object> prices =
                Map.of("is_active", true, "is_rate_limit_active", true, "rate_limit_def", "* = 10/m");

        ConfigSnapshot snapshot = change(
                        4,
                        channel(1, "orders", "/orders", 1),
                        object(2, "security.basic-auth", "shop", bob, 2),
                        object(3, "service", "orders.get", orders, 3),
                        object(4, "service", "prices.get", prices, 4))
                .snapshot();

        assertThat(snapshot.version()).isEqualTo(4);
        assertThat(snapshot.httpChannelCount()).isEqualTo(1);
        SecurityDefinition shop = snapshot.securityDefinitions().find(2);
        assertThat(shop).isInstanceOf(BasicAuth.class);
        assertThat(snapshot.inactiveServices()).containsExactly("orders.get");
        assertThat(snapshot.limitsOf("prices.get").limits().isEmpty()).isFalse();
        assertThat(snapshot.limitsOf("orders.get").limits().isEmpty()).isTrue();
    }

    @Test
    void compilesWhatIsConfiguredForServicesAndLeavesOutSecretsThatWereNeverSet() {
        ConfigObject unset =
                new ConfigObject(3, "user-config", "crm.new", Map.of("is_secret", true), new Secrets(Map.of()), 1);

        ConfigSnapshot snapshot = change(
                        1,
                        object(1, "user-config", "crm.url", Map.of("value", "http://crm", "is_secret", false), 1),
                        object(2, "user-config", "crm.key", Map.of("is_secret", true), 1),
                        unset)
                .snapshot();

        assertThat(snapshot.userConfig().entries())
                .isEqualTo(Map.of(
                        "crm.url", new StoredEntry("http://crm", false), "crm.key", new StoredEntry("hash", true)));
        assertThat(snapshot.userConfig().entries().toString()).doesNotContain("hash");
    }

    @Test
    void leavesOutAChannelWhoseRequestsAreAnothersAndSaysSoOnce() {
        SnapshotCompiler.Compiled first =
                change(1, channel(1, "older", "/shape/{a}", 1), channel(2, "newer", "/shape/{b}", 1));
        SnapshotCompiler.Compiled second = change(2, channel(3, "more", "/more", 2));
        SnapshotCompiler.Compiled moved = change(3, channel(1, "older", "/moved", 3));

        assertThat(first.problems()).singleElement().asString().contains("'newer'", "'older'");
        assertThat(first.snapshot().httpChannelCount()).isEqualTo(1);
        assertThat(second.problems()).isEmpty();
        assertThat(second.snapshot().httpChannelCount()).isEqualTo(2);
        assertThat(moved.problems()).isEmpty();
        assertThat(moved.snapshot().httpChannelCount()).isEqualTo(3);
    }

    @Test
    void saysOnceWhatIsNotSoundAndGoesOnWithoutIt() {
        SnapshotCompiler.Compiled first = change(1, channel(1, "good", "/good", 1), channel(2, "bad", "/{", 1));
        SnapshotCompiler.Compiled second = change(2, channel(3, "more", "/more", 2));

        assertThat(first.problems()).singleElement().asString().contains("'bad'");
        assertThat(first.snapshot().httpChannelCount()).isEqualTo(1);
        assertThat(second.problems()).isEmpty();
        assertThat(second.snapshot().httpChannelCount()).isEqualTo(2);
    }

    @Test
    void compilesWhereAndForHowLongServicesRun() {
        Map<String, Object> computing =
                Map.of("execution_class", "cpu-bound", "timeout", 5L, "max_concurrent_calls", 0L);

        ConfigSnapshot snapshot = change(
                        4,
                        object(3, "service", "a.computing", computing, 3),
                        object(4, "service", "a.silent", Map.of("is_active", true), 4))
                .snapshot();

        assertThat(snapshot.executionOf("a.computing"))
                .isEqualTo(new ExecutionSettings(ExecutionClass.CPU_BOUND, Duration.ofSeconds(5), 0));
        assertThat(snapshot.executionOf("a.silent")).isSameAs(ExecutionSettings.NONE);
        assertThat(snapshot.executionOf("a.unknown")).isSameAs(ExecutionSettings.NONE);
    }

    @Test
    void leavesOutAnExecutionThatIsOutOfRangeAndSaysSo() {
        SnapshotCompiler.Compiled compiled = change(4, object(3, "service", "a.slow", Map.of("timeout", 9999L), 3));

        assertThat(compiled.problems()).singleElement().asString().contains("Execution of service 'a.slow'", "timeout");
        assertThat(compiled.snapshot().executionOf("a.slow")).isSameAs(ExecutionSettings.NONE);
    }
}
