// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.jboss.logging.MDC;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zatoee.core.http.address.IpRanges;
import org.zatoee.core.pipeline.admission.ServerUnavailableException;
import org.zatoee.core.pipeline.client.ClientOrigin;
import org.zatoee.core.security.BasicAuth;
import org.zatoee.core.security.RateLimits;
import org.zatoee.core.security.role.AdminRole;
import org.zatoee.core.service.TestServices;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.invoker.CallFailedException;
import org.zatoee.service.invoker.ServiceReply;
import org.zatoee.service.invoker.ServiceRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Calls of other applications go through the pipeline like any other. */
class ClientCallsTest extends SecurityTestCase {

    private static final ClientOrigin REMOTE = ClientOrigin.remote("10.0.0.7");
    private static final ServiceRequest WHO = ServiceRequest.of(SERVICE);

    record Order(int id, String item) {}

    @BeforeEach
    void anOperatorIsKnown() {
        required = AdminRole.OPERATOR;
        define(new BasicAuth(basics(7).with(AdminRole.OPERATOR), "app", "a", SECRET));
    }

    private ServiceReply call(ServiceRequest request) {
        return pipeline.clients().invoke(request, ClientOrigin.SAME_SERVER);
    }

    private CallFailedException refused(ServiceRequest request, ClientOrigin origin) {
        return catchThrowableOfType(
                CallFailedException.class, () -> pipeline.clients().invoke(request, origin));
    }

    private CallFailedException failed(ServiceRequest request) {
        return refused(request, ClientOrigin.SAME_SERVER);
    }

    @Test
    void serviceSeesWhoCallsAndThroughWhat() {
        deploy(
                "test.channel",
                Void.class,
                String.class,
                (input, zato) ->
                        zato.channel().name() + " " + zato.channel().type().wireName() + " "
                                + zato.request().remoteAddress());

        assertThat(pipeline.clients().invoke(WHO.as("app", "secret"), REMOTE).text())
                .isEqualTo("{\"name\":\"def7\",\"type\":\"basic_auth\",\"username\":\"app\"}");
        assertThat(pipeline.clients()
                        .invoke(ServiceRequest.of("test.channel").as("app", "secret"), REMOTE)
                        .text())
                .isEqualTo("zato.ejb ejb 10.0.0.7");
    }

    @Test
    void sameServerNeedsNoCredentialsAndIsNobody() {
        assertThat(call(WHO).text()).contains("\"username\":\"\"");
        assertThat(call(WHO.as("app", "secret")).text()).contains("\"username\":\"app\"");
    }

    @Test
    void othersNeedGoodCredentials() {
        assertThat(refused(WHO, REMOTE).code()).isEqualTo(ErrorCode.UNAUTHORIZED);
        assertThat(refused(WHO, ClientOrigin.SAME_MACHINE).status()).isEqualTo(401);
        assertThat(refused(WHO.as("app", "wrong"), REMOTE).status()).isEqualTo(401);
        assertThat(refused(WHO.as("nobody", "secret"), REMOTE).status()).isEqualTo(401);
        assertThat(failed(WHO.as("app", "wrong")).status()).isEqualTo(401);
    }

    @Test
    void userWithoutARoleOrWithALowerOneRunsNothing() {
        define(new BasicAuth(basics(8), "client", "a", SECRET));
        define(new BasicAuth(basics(9).with(AdminRole.VIEWER), "viewer", "a", SECRET));

        assertThat(refused(WHO.as("client", "secret"), REMOTE).status()).isEqualTo(401);
        assertThat(refused(WHO.as("viewer", "secret"), REMOTE).status()).isEqualTo(403);
    }

    @Test
    void credentialsHoldOnlyWhereTheirDefinitionSays() {
        define(new BasicAuth(
                basics(7).with(AdminRole.OPERATOR).with(IpRanges.of(List.of("10.0.0.0/24"))), "app", "a", SECRET));

        assertThat(pipeline.clients().invoke(WHO.as("app", "secret"), REMOTE).status())
                .isEqualTo(200);
        assertThat(refused(WHO.as("app", "secret"), ClientOrigin.remote("10.0.1.7"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void rateLimitsOfTheUserAndOfTheServiceHold() {
        define(new BasicAuth(basics(7).with(AdminRole.OPERATOR).with(RateLimits.parse("* = 1/m")), "app", "a", SECRET));
        limit(SERVICE, RateLimits.parse("127.0.0.1 = 1/m\n* = 1000/m"));

        pipeline.clients().invoke(WHO.as("app", "secret"), REMOTE);
        assertThat(refused(WHO.as("app", "secret"), REMOTE).status()).isEqualTo(429);
        call(WHO);
        assertThat(failed(WHO).status()).isEqualTo(429);
    }

    @Test
    void platformServicesNeedTheirRoleFromTheSameServerToo() {
        deployInternal("zato.secret", Order.class, (input, zato) -> new Order(1, "told"));

        assertThat(failed(ServiceRequest.of("zato.secret")).status()).isEqualTo(403);
        assertThat(call(ServiceRequest.of("zato.secret").as("app", "secret")).text())
                .contains("\"item\":\"told\"");
    }

    @Test
    void bodiesAreConvertedByTheirMediaType() {
        deploy("test.order", Order.class, Order.class, (order, zato) -> new Order(order.id() + 1, order.item()));
        ServiceRequest order = ServiceRequest.of("test.order");
        byte[] xml = "<o><id>1</id><item>tea</item></o>".getBytes(StandardCharsets.UTF_8);

        ServiceReply json = call(order.with("{\"id\":1,\"item\":\"tea\"}"));
        assertThat(json.text()).isEqualTo("{\"id\":2,\"item\":\"tea\"}");
        assertThat(json.contentType()).isEqualTo("application/json");
        assertThat(call(order.with(xml, "application/xml")).text()).contains("<id>2</id>");
        assertThat(call(order.with(
                                "id=1&item=tea".getBytes(StandardCharsets.UTF_8), "application/x-www-form-urlencoded"))
                        .text())
                .contains("\"id\":2");
    }

    @Test
    void bytesGoInAndOutAsTheyAre() {
        deploy("test.bytes", byte[].class, byte[].class, (bytes, zato) -> {
            zato.response().status(203).contentType("image/x-odd");
            return bytes;
        });

        ServiceReply reply = call(ServiceRequest.of("test.bytes").with(new byte[] {0, -1, 7}, "image/png"));

        assertThat(reply.payload()).containsExactly(0, -1, 7);
        assertThat(reply.contentType()).isEqualTo("image/x-odd");
        assertThat(reply.status()).isEqualTo(203);
    }

    @Test
    void badInputIsToldByField() {
        deploy("test.order", Order.class, Order.class, (order, zato) -> order);

        CallFailedException refusal = failed(ServiceRequest.of("test.order").with("{\"id\":\"x\"}"));

        assertThat(refusal.status()).isEqualTo(400);
        assertThat(refusal).hasMessageContaining("id: must be").hasMessageContaining("item: is required");
        assertThat(failed(ServiceRequest.of("test.order").with("{")).status()).isEqualTo(400);
    }

    @Test
    void tooLargeBodiesAreRefused() {
        assertThat(failed(WHO.with(new byte[(int) MAX_BODY + 1], "image/png")).code())
                .isEqualTo(ErrorCode.PAYLOAD_TOO_LARGE);
    }

    @Test
    void whatIsNotThereOrNotActiveIsNotFound() {
        assertThat(failed(ServiceRequest.of("no.such"))).hasMessageContaining("no.such");
        assertThat(failed(ServiceRequest.of("")).status()).isEqualTo(404);
        configure(Set.of(SERVICE));
        assertThat(failed(WHO).status()).isEqualTo(404);
    }

    @Test
    void failuresOfServicesAreToldAsToAnyCallerAndHaveTheCidOfTheLog() {
        deploy("test.fails", String.class, String.class, (how, zato) -> {
            switch (how) {
                case "answer" -> throw new NotFoundException("No such order");
                case "input" -> throw new BadRequestException("id", "is odd");
                case "checked" -> throw new IOException("a secret of the server");
                case "error" -> throw new StackOverflowError("a secret of the server");
                default -> throw new IllegalStateException("a secret of the server");
            }
        });
        ServiceRequest fails = ServiceRequest.of("test.fails");

        assertThat(failed(fails.with("answer".getBytes(StandardCharsets.UTF_8), "text/plain")))
                .hasMessage("No such order");
        assertThat(failed(fails.with("input".getBytes(StandardCharsets.UTF_8), "text/plain")))
                .hasMessage("id: is odd");
        for (String how : List.of("checked", "error", "unchecked")) {
            CallFailedException failure = failed(fails.with(how.getBytes(StandardCharsets.UTF_8), "text/plain"));
            assertThat(failure.status()).as(how).isEqualTo(500);
            assertThat(failure.getMessage()).as(how).doesNotContain("secret");
            assertThat(failure.cid()).as(how).hasSize(24);
        }
    }

    @Test
    void everyCallHasACidOfItsOwnAndTheCallersLogKeepsIts() {
        deploy("test.cid", Void.class, String.class, (input, zato) -> zato.cid().value() + " " + MDC.get("cid"));
        MDC.put("cid", "outer");
        try {
            ServiceReply reply = call(ServiceRequest.of("test.cid"));

            assertThat(reply.text()).isEqualTo(reply.cid() + " " + reply.cid());
            assertThat(call(WHO).cid()).isNotEqualTo(reply.cid());
            assertThat(MDC.get("cid")).isEqualTo("outer");
        } finally {
            MDC.remove("cid");
        }
        call(WHO);
        assertThat(MDC.get("cid")).isNull();
    }

    @Test
    void verbsAreChosenByTheCallerAndOneIsNeededWhereThereIsNoOther() {
        deploy(TestServices.of("test.orders", new VerbRulesTest.Orders()));
        ServiceRequest orders = ServiceRequest.of("test.orders").with("{\"id\":3}");

        assertThat(call(orders.verb("GET")).text()).contains("\"item\":\"tea\"");
        assertThat(failed(orders.verb("HEAT")).status()).isEqualTo(405);
        assertThat(failed(orders).status()).isEqualTo(405);
    }

    @Test
    void serverThatDoesNotTakeCallsSaysSo() {
        admission = () -> {
            throw new ServerUnavailableException("The server is starting", Duration.ofSeconds(1));
        };

        assertThat(failed(WHO)).hasMessage("The server is starting");
        assertThat(failed(WHO).code()).isEqualTo(ErrorCode.UNAVAILABLE);
    }

    @Test
    void whatNobodyWaitsForIsCheckedBefore() {
        assertThat(refusedAsync(WHO, REMOTE).status()).isEqualTo(401);
        assertThat(refusedAsync(ServiceRequest.of("no.such"), ClientOrigin.SAME_SERVER)
                        .status())
                .isEqualTo(404);
        assertThat(refusedAsync(WHO.with(new byte[] {'<'}, "text/xml"), ClientOrigin.SAME_SERVER)
                        .status())
                .isEqualTo(415);
        // This server has not reached its cluster.
        assertThat(refusedAsync(WHO, ClientOrigin.SAME_SERVER).status()).isEqualTo(503);
    }

    private CallFailedException refusedAsync(ServiceRequest request, ClientOrigin origin) {
        return catchThrowableOfType(
                CallFailedException.class, () -> pipeline.clients().invokeAsync(request, origin));
    }
}
