// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.inner;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ChannelType;
import org.zatoee.service.Cid;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceException;
import org.zatoee.service.ServiceName;
import org.zatoee.service.StreamedOutput;
import org.zatoee.service.invoke.InvokeResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InnerCallsTest extends InvocationTestCase {

    /** What {@link GetCustomer} takes. */
    public record Question(long id, Optional<LocalDate> on) {}

    /** What it returns. */
    public record Customer(long id, String name, List<String> tags) {}

    /** Another record with some of the same fields, as another archive would have it. */
    public record NamedThing(String name) {}

    /** A service with types. */
    @ServiceName("crm.get-customer")
    public static final class GetCustomer implements Service<Question, Customer> {
        @Override
        public Customer handle(Question input, ServiceContext zato) {
            return new Customer(
                    input.id(), "Ada " + input.on().map(LocalDate::toString).orElse("always"), List.of("a"));
        }
    }

    @Test
    void aServiceCalledByNameGetsItsInputConverted() throws Exception {
        deploy(new GetCustomer());
        deploy("outer", (input, zato) -> zato.invoke("crm.get-customer", Map.of("id", "17", "on", "2030-01-31"))
                .asMap());

        assertThat(call("outer", "{}")).isEqualTo("{\"id\":17,\"name\":\"Ada 2030-01-31\",\"tags\":[\"a\"]}");
    }

    @Test
    void itsOutputIsConvertedToWhatTheCallerAsksFor() throws Exception {
        deploy(new GetCustomer());
        deploy("outer", (input, zato) -> {
            var result = zato.invoke("crm.get-customer", new Question(1, Optional.empty()));
            assertThat(result.as(Customer.class).tags()).containsExactly("a");
            assertThat(result.as(NamedThing.class).name()).isEqualTo("Ada always");
            assertThat(result.asText()).startsWith("{\"id\":1");
            assertThat(result.isEmpty()).isFalse();
            return Map.of();
        });

        assertThat(call("outer", "{}")).isEqualTo("{}");
    }

    @Test
    void aListIsConvertedElementByElement() throws Exception {
        deploy("inner", (input, zato) -> List.of(Map.of("name", "a"), Map.of("name", "b")));
        deploy("outer", (input, zato) -> zato.invoke("inner", Map.of()).asList(NamedThing.class).stream()
                .map(NamedThing::name)
                .toList());

        assertThat(call("outer", "{}")).isEqualTo("[\"a\",\"b\"]");
    }

    @Test
    void whatDoesNotFitIsSaid() {
        deploy("inner", (input, zato) -> Map.of("name", List.of()));
        deploy("outer", (input, zato) -> zato.invoke("inner", Map.of()).as(NamedThing.class));

        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> call("outer", "{}"))
                .satisfies(failure -> assertThat(failure.code()).isEqualTo(ErrorCode.BAD_GATEWAY))
                .withMessageContaining("'inner'")
                .withMessageContaining("NamedThing")
                .withMessageContaining("name: ");
    }

    @Test
    void aServiceCalledByItsClassGetsObjectsAsTheyAre() throws Exception {
        deploy(new GetCustomer());
        deploy("outer", (input, zato) -> {
            Customer customer = zato.invoke(GetCustomer.class, new Question(5, Optional.empty()));
            return customer.name();
        });

        assertThat(call("outer", "{}")).isEqualTo("\"Ada always\"");
    }

    @Test
    void aServiceOfThatNameFromElsewhereGetsThemConverted() throws Exception {
        deploy("crm.get-customer", (input, zato) -> Map.of("id", input.get("id"), "name", "other", "tags", List.of()));
        deploy("outer", (input, zato) -> zato.invoke(GetCustomer.class, new Question(5, Optional.empty()))
                .toString());

        assertThat(call("outer", "{}")).isEqualTo("\"Customer[id=5, name=other, tags=[]]\"");
    }

    @Test
    void theInnerCallHasTheCidTheCallerAndAChannelOfItsOwnType() throws Exception {
        deploy("inner", (input, zato) -> zato.request().remoteAddress());
        deploy("outer", (input, zato) -> zato.invoke("inner", Map.of()).as(String.class));

        assertThat(call("outer", "{}")).isEqualTo("\"10.0.0.7\"");
        Seen inner = seen("inner");
        assertThat(inner.cid()).isEqualTo(new Cid("cid1"));
        assertThat(inner.channel().type()).isEqualTo(ChannelType.INVOKE);
        assertThat(inner.channel().name()).isEqualTo("crm.channel");
        assertThat(inner.channel().security().orElseThrow().username()).isEqualTo("ada");
    }

    @Test
    void whatTheInnerServiceThrowsComesThrough() {
        IllegalStateException thrown = new IllegalStateException("thrown by the test");
        deploy("inner", (input, zato) -> {
            throw thrown;
        });
        deploy("outer", (input, zato) -> zato.invoke("inner", Map.of()).asMap());

        assertThatThrownBy(() -> call("outer", "{}")).isSameAs(thrown);
    }

    @Test
    void badInputOfTheInnerServiceIsNamedByField() {
        deploy(new GetCustomer());
        deploy("outer", (input, zato) -> zato.invoke("crm.get-customer", Map.of("on", "never"))
                .asMap());

        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> call("outer", "{}"))
                .withMessageContaining("id: ")
                .withMessageContaining("on: ");
    }

    @Test
    void aServiceMustNotCallItself() {
        deploy("outer", (input, zato) -> zato.invoke("outer", Map.of()).asMap());

        assertThatThrownBy(() -> call("outer", "{}"))
                .isInstanceOf(ServiceException.class)
                .hasMessage("Service 'outer' must not call itself");
    }

    @Test
    void servicesThatCallEachOtherInACircleAreStopped() {
        deploy("a", (input, zato) -> zato.invoke("b", Map.of()).asMap());
        deploy("b", (input, zato) -> zato.invoke("a", Map.of()).asMap());

        assertThatThrownBy(() -> call("a", "{}"))
                .isInstanceOf(ServiceException.class)
                .hasMessageContaining("32 deep");
        assertThat(seen).hasSize(32);
    }

    @Test
    void whatIsNotThereOrNotActiveIsNotFound() {
        deploy("inner", (input, zato) -> Map.of());
        deploy("outer", (input, zato) -> zato.invoke((String) input.get("service"), Map.of())
                .asMap());
        deactivate("inner");

        assertThatThrownBy(() -> call("outer", "{\"service\":\"no.such\"}")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> call("outer", "{\"service\":\"inner\"}")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aCallThatTakesTooLongIsGivenUp() {
        deploy("inner", (input, zato) -> Map.of());
        deploy("outer", (input, zato) -> zato.invoke("inner", Map.of(), Duration.ofMillis(20))
                .asMap());

        // Nothing runs what waits.
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> call("outer", "{}"))
                .satisfies(failure -> assertThat(failure.code()).isEqualTo(ErrorCode.TIMEOUT))
                .withMessage("The service did not answer within 20 ms");
    }

    @Test
    void bytesAndTextAreTheBodyAsTheyAre() throws Exception {
        deploy("inner", (input, zato) -> new String(zato.request().body(), java.nio.charset.StandardCharsets.UTF_8));
        deploy("outer", (input, zato) -> zato.invoke("inner", "{\"a\": 1}").as(String.class));

        assertThat(call("outer", "{}")).isEqualTo("\"{\\\"a\\\": 1}\"");
        assertThat(seen("inner").input()).isEqualTo(Map.of("a", 1));
    }

    @Test
    void whatIsSharedWithHooksIsOfOneCall() throws Exception {
        deploy("inner", (input, zato) -> zato.environment());
        deploy("outer", (input, zato) -> {
            zato.environment().put("a", 1);
            assertThat(zato.invoke("inner", Map.of()).asMap()).isEmpty();
            return zato.environment();
        });

        assertThat(call("outer", "{}")).isEqualTo("{\"a\":1}");
    }

    private static StreamedOutput writing(int bytes, AtomicInteger closed) {
        return new StreamedOutput() {
            @Override
            public void writeTo(OutputStream out) throws IOException {
                out.write(new byte[bytes]);
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }

    /** A service whose output is streamed. */
    @ServiceName("crm.export")
    public static final class Export implements Service<Integer, StreamedOutput> {
        private final AtomicInteger closed = new AtomicInteger();

        @Override
        public StreamedOutput handle(Integer input, ServiceContext zato) {
            return writing(input, closed);
        }
    }

    @Test
    void streamedOutputIsBytesUpToALimitOrAsItIs() throws Exception {
        Export export = new Export();
        deploy(export);
        deploy("outer", (input, zato) -> {
            InvokeResult bytes = zato.invoke("crm.export", 3);
            assertThat(bytes.asBytes()).hasSize(3);
            assertThat(bytes.asBytes()).hasSize(3);
            assertThatThrownBy(() -> zato.invoke("crm.export", 17 * 1024 * 1024).asBytes())
                    .hasMessageContaining("16777216 bytes");
            ByteArrayOutputStream taken = new ByteArrayOutputStream();
            try (StreamedOutput stream = zato.invoke("crm.export", 5).as(StreamedOutput.class)) {
                stream.writeTo(taken);
            }
            return taken.size();
        });

        assertThat(call("outer", "{}")).isEqualTo("5");
        assertThat(export.closed).hasValue(3);
    }
}
