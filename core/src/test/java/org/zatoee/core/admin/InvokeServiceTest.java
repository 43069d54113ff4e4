// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.zatoee.core.json.JsonDocument;
import org.zatoee.core.security.role.AdminRole;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.ServiceException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** {@code zato.service.invoke} and {@code zato.scheduler.job.execute}. */
class InvokeServiceTest {

    private final AdminCluster cluster = new AdminCluster();
    private final UserServices.Echo echo = new UserServices.Echo();

    InvokeServiceTest() {
        cluster.deploy("crm.echo", echo);
    }

    @Test
    void theServiceRunsUnderTheCidOfTheCallAndItsOutputIsBase64() {
        assertThat(invoke("name", "crm.customer.get", "payload", base64("{\"id\":\"5\"}")))
                .isEqualTo(Map.of("name", "customer 5", "cid", "cid1", "channel", "invoke"));
    }

    @Test
    void theServiceIsFoundByIdAsWell() {
        long id = cluster.odb
                .services()
                .findByName(cluster.id, "crm.customer.get")
                .orElseThrow()
                .id();
        assertThat(invoke("id", String.valueOf(id), "payload", base64("{\"id\":5}"), "channel", "amqp"))
                .isEqualTo(Map.of("name", "customer 5", "cid", "cid1", "channel", "amqp"));
    }

    @Test
    void outputOfThePlatformIsInItsResponseElement() {
        assertThat(invoke("name", "zato.ping2")).isEqualTo(Map.of("zato_ping2_response", Map.of("pong", "zato")));
        assertThat(invoke("name", "zato.ping2", "skip_response_elem", true)).isEqualTo(Map.of("pong", "zato"));
    }

    @Test
    void anAsynchronousCallAnswersWithTheCidOfTheServiceToBe() {
        Object cid = new String(
                Base64.getDecoder().decode(response("name", "crm.echo", "payload", base64("{\"a\":1}"), "async", "1")),
                StandardCharsets.UTF_8);
        assertThat(cid).asString().hasSize(24).isNotEqualTo("cid1");
        assertThat(echo.received).isEmpty();
        cluster.runWaiting();
        assertThat(echo.received).containsExactly(Map.of("a", 1));
    }

    @Test
    void errorsOfTheServiceAreThoseOfTheCall() {
        assertThatThrownBy(() -> invoke("name", "crm.customer.get", "payload", base64("{}")))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("id: is required");
    }

    @Test
    void whatCannotBeCalledIsSaid() {
        assertThatThrownBy(() -> invoke("payload", ""))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("name");
        assertThatThrownBy(() -> invoke("name", "no.such")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> invoke("id", 987654)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> invoke("name", "crm.echo", "channel", "fax"))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("channel");
        assertThatThrownBy(() -> invoke("name", "crm.echo", "payload", "==="))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("payload");
    }

    @Test
    void anInactiveServiceIsNotCalled() {
        long id = cluster.odb
                .services()
                .findByName(cluster.id, "crm.echo")
                .orElseThrow()
                .id();
        cluster.call("zato.service.edit", "id", id, "is_active", false);
        assertThatThrownBy(() -> invoke("name", "crm.echo")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void nobodyGetsMoreRightsThisWay() {
        cluster.role = AdminRole.OPERATOR;
        assertThat(invoke("name", "zato.ping2")).isNotNull();
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> invoke("name", "zato.security.basic-auth.create"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.FORBIDDEN));
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> invoke("name", "zato.unknown.to.everybody"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    @Test
    void aJobRunsAtOnceWithWhatItHandsOver() {
        long id = job(true);
        assertThat(cluster.call("zato.scheduler.job.execute", "id", id).output())
                .isNull();
        cluster.runWaiting();
        assertThat(echo.received).containsExactly(Map.of("from", "job"));
        assertThat(cluster.call("zato.scheduler.job.get-by-name", "name", "j").one())
                .containsEntry("id", id);
    }

    @Test
    void aJobThatIsNotActiveDoesNotRun() {
        long id = job(false);
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> cluster.call("zato.scheduler.job.execute", "id", id))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.CONFLICT));
        assertThat(cluster.waiting).isEmpty();
    }

    private long job(boolean active) {
        return cluster.call(
                        "zato.scheduler.job.create",
                        "name",
                        "j",
                        "is_active",
                        active,
                        "job_type",
                        "cron_style",
                        "cron_definition",
                        "@hourly",
                        "service",
                        "crm.echo",
                        "start_date",
                        "2030-01-01 00:00:00",
                        "extra",
                        "{\"from\":\"job\"}")
                .id();
    }

    private Object invoke(Object... fields) {
        return JsonDocument.parse(Base64.getDecoder().decode(response(fields)));
    }

    private String response(Object... fields) {
        return (String) cluster.call("zato.service.invoke", fields).one().get("response");
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
