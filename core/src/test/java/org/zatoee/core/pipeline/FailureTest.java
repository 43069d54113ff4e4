// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.http.HttpReply;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;
import org.zatoee.service.Violation;

import static org.assertj.core.api.Assertions.assertThat;

class FailureTest extends PipelineTestCase {

    private static final String GENERIC = "The server failed to answer this, its log says why under this CID";

    record In(String name, int number) {}

    record Out(String name) {}

    /** Failures that tell the caller nothing but the CID. */
    static Stream<Throwable> failures() {
        return Stream.of(
                new IllegalStateException("secret"),
                new NullPointerException("secret"),
                new IOException("secret"),
                new InterruptedException("secret"),
                new Exception("secret", new RuntimeException("secret")),
                new StackOverflowError("secret"),
                new OutOfMemoryError("secret"),
                new AssertionError("secret"),
                new NoClassDefFoundError("secret"),
                new ExceptionInInitializerError("secret"),
                new Throwable("secret"));
    }

    private HttpReply failWith(Throwable failure) {
        serve("/fail", Void.class, Void.class, (input, zato) -> {
            throw FailureTest.<RuntimeException>unchecked(failure);
        });
        return send(FakeCall.get("/fail"));
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable failure) throws E {
        throw (E) failure;
    }

    @ParameterizedTest
    @MethodSource("failures")
    void tellsTheCallerTheCidAndTheLogTheRest(Throwable failure) {
        HttpReply reply = failWith(failure);

        assertThat(error(reply, 500))
                .containsOnlyKeys("result", "cid", "details")
                .containsEntry("details", GENERIC);
        assertThat(text(reply)).doesNotContain("secret", "Exception", "org.zatoee", "\tat ");
        assertThat(log.lines()).singleElement().satisfies(line -> {
            assertThat(line.level()).isEqualTo(Level.SEVERE);
            assertThat(line.message()).startsWith("ZATO10000");
            assertThat(line.thrown()).isSameAs(failure);
            assertThat(line.cid()).isEqualTo(cid(reply));
        });
    }

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void answersAServiceExceptionWithItsCodeAndMessage(ErrorCode code) {
        HttpReply reply = failWith(new ServiceException(code, "Out of \"tea\"", new IOException("secret")));

        assertThat(error(reply, code.httpStatus())).containsEntry("details", "Out of \"tea\"");
        assertThat(text(reply)).doesNotContain("secret");
    }

    @Test
    void logsWhyAServiceAnsweredWithAServersError() {
        ServiceException failure = new ServiceException(ErrorCode.BAD_GATEWAY, "CRM is away", new IOException("reset"));

        failWith(failure);

        assertThat(log.lines()).singleElement().satisfies(line -> {
            assertThat(line.message()).contains("ZATO10001", "CRM is away");
            assertThat(line.thrown()).isSameAs(failure);
        });
    }

    @Test
    void makesNoNoiseOfACallersMistake() {
        send(FakeCall.get("/unknown"));

        assertThat(log.lines()).singleElement().satisfies(line -> {
            assertThat(line.level()).isEqualTo(Level.FINE);
            assertThat(line.thrown()).isNull();
        });
    }

    @Test
    void tellsNothingOfAComponentThatIsAway() {
        HttpReply reply = failWith(new ComponentUnavailableException(
                ComponentUnavailableException.Component.ODB, "secret-host", new IOException("secret")));

        error(reply, 503);
        assertThat(text(reply)).doesNotContain("secret");
    }

    @Test
    void listsEveryViolationOfTheInput() {
        serve("/in", In.class, Out.class, (input, zato) -> new Out(input.name()));

        HttpReply reply = send(FakeCall.post("/in?number=x", "{\"name\":[]}"));

        assertThat(error(reply, 400))
                .containsEntry("details", "number: must be an integer; name: must be text")
                .containsEntry(
                        "errors",
                        List.of(
                                Map.of("field", "number", "message", "must be an integer"),
                                Map.of("field", "name", "message", "must be text")));
        assertThat(error(send(FakeCall.post("/in", "{\"name\":")), 400).get("details"))
                .asString()
                .startsWith("Malformed JSON at line 1");
    }

    @Test
    void listsTheViolationsAServiceFinds() {
        HttpReply reply = failWith(new BadRequestException(List.of(new Violation("iban", "is not one"))));

        assertThat(error(reply, 400))
                .containsEntry("details", "iban: is not one")
                .containsEntry("errors", List.of(Map.of("field", "iban", "message", "is not one")));
    }

    @Test
    void answersEvenIfTheFailureHoldsHalfACharacter() {
        HttpReply reply = failWith(new BadRequestException("\uD83D", "no \uDE80 please"));

        assertThat(error(reply, 400)).containsEntry("errors", List.of(Map.of("field", "?", "message", "no ? please")));
    }

    @Test
    void answersEvenIfTheFailureCannotBeTold() {
        HttpReply reply = failWith(new ServiceException(ErrorCode.CONFLICT, "x") {
            private static final long serialVersionUID = 1L;

            @Override
            public String getMessage() {
                throw new IllegalStateException("secret");
            }
        });

        assertThat(error(reply, 500)).containsEntry("details", GENERIC);
    }

    @Test
    void takesMissingOutputForAFailureOfTheService() {
        serve("/out", Void.class, Out.class, (input, zato) -> new Out(null));
        serve("/null", Void.class, Out.class, (input, zato) -> null);

        assertThat(error(send(FakeCall.get("/out")), 500)).containsEntry("details", GENERIC);
        assertThat(error(send(FakeCall.get("/null")), 500)).containsEntry("details", GENERIC);
    }

    @Test
    void survivesDeepNesting() {
        serve("/in", In.class, Out.class, (input, zato) -> new Out(input.name()));

        error(send(FakeCall.post("/in", "[".repeat(990))), 400);
        error(send(FakeCall.post("/in", "{\"name\":" + "[".repeat(900))), 400);
    }
}
