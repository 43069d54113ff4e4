// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.zatoee.core.execution.ExecutionSettings;
import org.zatoee.core.security.RateLimits;
import org.zatoee.core.service.ServiceOrigin;
import org.zatoee.core.service.record.DeployedServiceRecord;
import org.zatoee.core.stats.ServiceTotals;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.ServiceException;
import org.zatoee.service.execution.ExecutionClass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** {@code zato.service.*} but invoke. */
class ServiceFamilyTest {

    private static final String GET = "crm.customer.get";

    private final AdminCluster cluster = new AdminCluster();
    private final long get =
            cluster.odb.services().findByName(cluster.id, GET).orElseThrow().id();

    @Test
    void theListHasServicesOfUsersAndOfThePlatform() {
        cluster.totals.add(new ServiceTotals(GET, 7, 1, 2, 3, 4));
        assertThat(cluster.call("zato.service.get-list", "name_filter", "CRM.customer")
                        .list())
                .first()
                .isEqualTo(cluster.call("zato.service.get-list", "query", "customer echo")
                        .list()
                        .get(0));
        assertThat(cluster.call("zato.service.get-list", "name_filter", "customer.get")
                        .list())
                .singleElement()
                .satisfies(service -> assertThat(service)
                        .containsEntry("id", get)
                        .containsEntry("name", GET)
                        .containsEntry("is_active", true)
                        .containsEntry("impl_name", UserServices.GetCustomer.class.getName())
                        .containsEntry("is_internal", false)
                        .containsEntry("may_be_deleted", true)
                        .containsEntry("usage", 7L)
                        .containsEntry("slow_threshold", 99_999L)
                        .containsEntry("execution_class", "network-bound")
                        .containsEntry("timeout", 0L)
                        .containsEntry("max_concurrent_calls", 0L));
        assertThat(cluster.call("zato.service.get-list").each("name"))
                .isSorted()
                .contains("zato.service.edit");
    }

    @Test
    void oneServiceIsGivenWithItsTimes() {
        cluster.totals.add(new ServiceTotals(GET, 7, 1, 2, 3, 4));
        assertThat(cluster.call("zato.service.get-by-name", "name", GET).one())
                .containsEntry("usage", 7L)
                .containsEntry("time_last", 1L)
                .containsEntry("time_min_all_time", 2L)
                .containsEntry("time_max_all_time", 3L)
                .containsEntry("time_mean_all_time", 4L);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> cluster.call("zato.service.get-by-name", "name", "no.such"));
    }

    @Test
    void editTakesEffectAtOnceForServicesOfThePlatformToo() {
        long ping = cluster.odb
                .services()
                .findByName(cluster.id, "zato.ping2")
                .orElseThrow()
                .id();
        assertThat(cluster.call("zato.service.edit", "id", ping, "is_active", "0", "slow_threshold", "50")
                        .one())
                .containsEntry("name", "zato.ping2")
                .containsEntry("may_be_deleted", false);
        assertThat(cluster.live.current().inactiveServices()).containsExactly("zato.ping2");
        assertThat(cluster.call("zato.service.get-by-name", "name", "zato.ping2")
                        .one())
                .containsEntry("is_active", false)
                .containsEntry("slow_threshold", 50L);
        cluster.call("zato.service.edit", "id", ping, "is_active", true);
        assertThat(cluster.live.current().inactiveServices()).isEmpty();
        assertThat(cluster.call("zato.service.get-by-name", "name", "zato.ping2")
                        .one())
                .containsEntry("slow_threshold", 50L);
        assertThatThrownBy(() -> cluster.call("zato.service.edit", "id", ping, "slow_threshold", "-1"))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("slow_threshold");
    }

    @Test
    void editSaysWhereAndForHowLongAServiceRuns() {
        long id = cluster.call("zato.service.get-by-name", "name", "crm.customer.get")
                .id();
        cluster.call(
                "zato.service.edit",
                "id",
                id,
                "execution_class",
                "cpu-bound",
                "timeout",
                "5",
                "max_concurrent_calls",
                9);
        assertThat(cluster.live.current().executionOf("crm.customer.get"))
                .isEqualTo(new ExecutionSettings(ExecutionClass.CPU_BOUND, Duration.ofSeconds(5), 9));
        assertThat(cluster.call("zato.service.get-by-name", "name", "crm.customer.get")
                        .one())
                .containsEntry("execution_class", "cpu-bound")
                .containsEntry("timeout", 5L)
                .containsEntry("max_concurrent_calls", 9L);
        for (String[] bad :
                new String[][] {{"execution_class", "gpu-bound"}, {"timeout", "3601"}, {"max_concurrent_calls", "-1"}
                }) {
            assertThatThrownBy(() -> cluster.call("zato.service.edit", "id", id, bad[0], bad[1]))
                    .isInstanceOf(BadRequestException.class)
                    .hasMessageContaining(bad[0]);
        }
    }

    @Test
    void theRateLimitOfAServiceIsInForceUntilItIsSwitchedOff() {
        long id = cluster.call("zato.service.get-by-name", "name", "crm.customer.get")
                .id();
        cluster.call("zato.service.edit", "id", id, "is_rate_limit_active", true, "rate_limit_def", "* = 2/m");
        assertThat(limitsInForce("crm.customer.get").text()).isEqualTo("* = 2/m");
        assertThat(limitsInForce("crm.customer.echo").isEmpty()).isTrue();
        cluster.call("zato.service.edit", "id", id, "is_rate_limit_active", false);
        assertThat(limitsInForce("crm.customer.get").isEmpty()).isTrue();
    }

    private RateLimits limitsInForce(String service) {
        return cluster.live.current().limitsOf(service).limits();
    }

    @Test
    void theServiceThatCouldUndoItCannotBeSwitchedOff() {
        long id = cluster.call("zato.service.get-by-name", "name", "zato.service.edit")
                .id();
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> cluster.call("zato.service.edit", "id", id, "is_active", false))
                .withMessageContaining("is_active: ");
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> cluster.call(
                        "zato.service.edit", "id", id, "is_rate_limit_active", true, "rate_limit_def", "* = 1/d"))
                .withMessageContaining("is_rate_limit_active: ");
        cluster.call("zato.service.edit", "id", id, "is_active", true, "slow_threshold", 50);
    }

    @Test
    void aServiceOfAUserIsDeletedAndIsCalledNoMore() {
        cluster.call("zato.service.delete", "id", get);
        assertThat(cluster.odb.services().find(get)).isEmpty();
        assertThat(cluster.live.current().inactiveServices()).containsExactly(GET);
    }

    @Test
    void aServiceThatSomethingLeadsToIsNotDeleted() {
        cluster.call("zato.channel.zmq.create", zmq());
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> cluster.call("zato.service.delete", "id", get))
                .withMessageContaining("ZeroMQ channel 'z1'")
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.CONFLICT));
    }

    @Test
    void aServiceOfThePlatformIsNotDeleted() {
        long ping = cluster.odb
                .services()
                .findByName(cluster.id, "zato.ping2")
                .orElseThrow()
                .id();
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> cluster.call("zato.service.delete", "id", ping))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.FORBIDDEN));
    }

    @Test
    void aServiceOfTheApplicationIsNotDeletedAndTheErrorSaysWhereItIs() {
        cluster.deploy("crm.hosted", new UserServices.Echo(), ServiceOrigin.application("zato.ear/crm.jar", "ab"));
        long hosted = cluster.odb
                .services()
                .findByName(cluster.id, "crm.hosted")
                .orElseThrow()
                .id();

        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> cluster.call("zato.service.delete", "id", hosted))
                .withMessageContainingAll("id: 'crm.hosted'", "zato.ear/crm.jar", "is_active")
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.CONFLICT));
        assertThat(cluster.odb.services().find(hosted)).isPresent();
    }

    @Test
    void theChannelsOfAServiceAreListedByType() {
        cluster.call("zato.channel.zmq.create", zmq());
        assertThat(cluster.call("zato.service.get-channel-list", "id", get, "channel_type", "zmq")
                        .each("name"))
                .containsExactly("z1");
        for (String type : new String[] {"plain_http", "soap", "amqp", "jms-wmq"}) {
            assertThat(cluster.call("zato.service.get-channel-list", "id", get, "channel_type", type)
                            .list())
                    .isEmpty();
        }
        assertThatThrownBy(() -> cluster.call("zato.service.get-channel-list", "id", get, "channel_type", "fax"))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("channel_type");
    }

    @Test
    void deploymentsAndSourcesAreSaid() {
        cluster.odb
                .deployedServices()
                .replaceAll(
                        cluster.server.id(),
                        List.of(new DeployedServiceRecord(
                                cluster.server.id(), get, AdminCluster.NOW, "{\"method\":\"x\"}", "crm.jar", "ab12")));
        assertThat(cluster.call("zato.service.get-deployment-info-list", "id", get)
                        .list())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("server_name", "server1")
                        .containsEntry("details", "{\"method\":\"x\"}"));
        assertThat(cluster.call("zato.service.get-source-info", "name", GET).one())
                .containsEntry("service_id", get)
                .containsEntry("source_path", "crm.jar")
                .containsEntry("source_hash", "ab12")
                .containsEntry("source_hash_method", "SHA-256")
                .containsEntry("server_name", "server1");
    }

    @Test
    void aWsdlIsKeptAndGivenBack() {
        assertThat(cluster.call("zato.service.has-wsdl", "name", GET).one()).containsEntry("has_wsdl", false);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> cluster.call("zato.service.get-wsdl", "service", GET));
        cluster.call("zato.service.set-wsdl", "name", GET, "wsdl_name", "crm.wsdl", "wsdl", "PGE+");
        assertThat(cluster.call("zato.service.has-wsdl", "name", GET).one()).containsEntry("has_wsdl", true);
        assertThat(cluster.call("zato.service.get-wsdl", "service", GET).one())
                .containsEntry("wsdl", "PGE+")
                .containsEntry("wsdl_name", "crm.wsdl");
        assertThatThrownBy(() ->
                        cluster.call("zato.service.set-wsdl", "name", GET, "wsdl_name", "crm.wsdl", "wsdl", "===="))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("wsdl");
    }

    private static Map<String, Object> zmq() {
        return Sample.map(
                "name", "z1", "is_active", true, "address", "tcp://h:1", "socket_type", "PULL", "service", GET);
    }
}
