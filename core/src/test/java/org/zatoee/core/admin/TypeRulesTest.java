// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The rules of single types: what is kept of a value, and what is refused, by the name of the field. */
class TypeRulesTest {

    private final AdminCluster cluster = new AdminCluster();

    static List<Arguments> kept() {
        return List.of(
                Arguments.of("zato.http-soap", "method", " post, Get,get", "GET,POST"),
                Arguments.of("zato.scheduler.job", "start_date", "2030-01-01 10:00:00", "2030-01-01T10:00:00"),
                Arguments.of("zato.scheduler.job", "cron_definition", "@daily", "0 0 * * *"),
                Arguments.of("zato.security.apikey", "username", "X-Old-Key", "X-Old-Key"),
                Arguments.of("zato.http-soap", "security_id", "ZATO_NONE", ""));
    }

    @ParameterizedTest
    @MethodSource("kept")
    void valuesAreKeptInOneForm(String family, String field, String sent, String kept) {
        Map<String, Object> fields = sample(family);
        fields.put(field, sent);
        long id = cluster.call(family + ".create", fields).id();
        assertThat(cluster.call(family + ".get-by-id", "id", id).one()).containsEntry(field, kept);
    }

    static List<Arguments> refused() {
        return List.of(
                Arguments.of("zato.http-soap", "method", "GET,FETCH"),
                Arguments.of("zato.http-soap", "url_path", "/zato/json/x"),
                Arguments.of("zato.http-soap", "url_path", "/ZATO/ping"),
                Arguments.of("zato.http-soap", "url_path", "no-slash"),
                Arguments.of("zato.security.jwt", "jwks", "no keys"),
                Arguments.of("zato.http-soap", "service", "no.such.service"),
                Arguments.of("zato.http-soap", "security_id", "987654"),
                Arguments.of("zato.http-soap", "is_internal", "true"),
                Arguments.of("zato.http-soap", "soap_action", "a\r\nX-Evil: 1"),
                Arguments.of("zato.http-soap", "content_type", "text/plain\r\nX-Evil: 1"),
                Arguments.of("zato.http-soap", "host", "file:///etc/passwd"),
                Arguments.of("zato.http-soap", "host", "gopher://h"),
                Arguments.of("zato.http-soap", "connection", "sideways"),
                Arguments.of("zato.http-soap", "timeout", "-1"),
                Arguments.of("zato.http-soap", "max_request_size", "99999999999999999999"),
                Arguments.of("zato.http-soap", "rate_limit_def", "everybody = 3"),
                Arguments.of("zato.http-soap", "is_rate_limit_active", "1", "rate_limit_def"),
                Arguments.of("zato.http-soap", "name", " padded "),
                Arguments.of("zato.http-soap", "name", List.of("a", "b")),
                Arguments.of("zato.security.basic-auth", "username", "a:b"),
                Arguments.of("zato.security.basic-auth", "realm", "a\"b"),
                Arguments.of("zato.security.basic-auth", "allowed_ips", "10.0.0.0/99"),
                Arguments.of("zato.security.basic-auth", "admin_role", "root"),
                Arguments.of("zato.security.apikey", "header", "X Key"),
                Arguments.of("zato.security.tls.channel", "value", "shoe=43"),
                Arguments.of("zato.channel.zmq", "address", "ipc:///tmp/x"),
                Arguments.of("zato.channel.amqp", "def_id", "987654"),
                Arguments.of("zato.definition.amqp", "port", "65536"),
                Arguments.of("zato.definition.amqp", "host", "h/../x"),
                Arguments.of("zato.scheduler.job", "seconds", "-1"),
                Arguments.of("zato.scheduler.job", "seconds", "0"),
                Arguments.of("zato.scheduler.job", "weeks", "999999", "seconds"),
                Arguments.of("zato.scheduler.job", "repeats", "0"),
                Arguments.of("zato.scheduler.job", "start_date", "9999-01-01T00:00:00"),
                Arguments.of("zato.scheduler.job", "cron_definition", "*/0 * * * *"),
                Arguments.of("zato.scheduler.job", "job_type", "cron_style", "cron_definition"),
                Arguments.of("zato.scheduler.job", "service", "no.such.service"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatBreaksARuleIsRefusedByTheNameOfTheField(org.junit.jupiter.params.aggregator.ArgumentsAccessor given) {
        String family = given.getString(0);
        Map<String, Object> fields = sample(family);
        fields.put(given.getString(1), given.get(2));
        String named = given.size() > 3 ? given.getString(3) : given.getString(1);
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> cluster.call(family + ".create", fields))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .extracting(Violation::field)
                        .containsExactly(named));
    }

    @Test
    void theTokensOfAnIssuerNeedItsKeysAndAnAudience() {
        Map<String, Object> fields = sample("zato.security.jwt");
        fields.put("issuer", "https://id.example.com");
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> cluster.call("zato.security.jwt.create", fields))
                .withMessageContaining("audience: is required")
                .withMessageContaining("jwks: is required");
    }

    private Map<String, Object> sample(String family) {
        return Sample.all().stream()
                .filter(sample -> sample.type().family().equals(family))
                .findFirst()
                .orElseThrow()
                .minimal(cluster, "first");
    }
}
