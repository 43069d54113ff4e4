// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.http.route.MethodNotAllowedException;
import org.zatoee.core.service.TestServices;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.test.TestContext;
import org.zatoee.service.verb.Delete;
import org.zatoee.service.verb.Get;
import org.zatoee.service.verb.Options;
import org.zatoee.service.verb.Patch;
import org.zatoee.service.verb.Post;
import org.zatoee.service.verb.Put;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A method for each verb replaces the one for all; others are answered with 405 (zato-facts, section 1.1). */
class VerbRulesTest extends PipelineTestCase {

    public record ById(long id) {}

    public record Order(long id, String item) {}

    public static class Orders
            implements Get<ById, Order>,
                    Post<Order, ById>,
                    Put<Order, Void>,
                    Patch<String, String>,
                    Delete<ById, Void> {

        @Override
        public Order get(ById input, ServiceContext zato) {
            return new Order(input.id(), "tea");
        }

        @Override
        public ById post(Order input, ServiceContext zato) {
            zato.response().status(201);
            return new ById(input.id() + 1);
        }

        @Override
        public Void put(Order input, ServiceContext zato) {
            return null;
        }

        @Override
        public String patch(String input, ServiceContext zato) {
            return "patched " + input;
        }

        @Override
        public Void delete(ById input, ServiceContext zato) {
            return null;
        }
    }

    /** Answers GET, OPTIONS by itself, and calls without a verb. */
    public static final class Both implements Get<Void, String>, Options<Void, String>, Service<ById, String> {

        @Override
        public String get(Void input, ServiceContext zato) {
            return "got";
        }

        @Override
        public String options(Void input, ServiceContext zato) {
            return "mine";
        }

        @Override
        public String handle(ById input, ServiceContext zato) {
            return "handled " + input.id();
        }
    }

    @BeforeEach
    void mount() {
        deploy(TestServices.of("test.orders", new Orders()));
        mount(channel("test.orders", "/orders/{id}", DataFormat.JSON));
        deploy(TestServices.of("test.both", new Both()));
        mount(channel("test.both", "/both", DataFormat.JSON));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET    | 200 | {\"id\":7,\"item\":\"tea\"}",
                "HEAD   | 200 | {\"id\":7,\"item\":\"tea\"}",
                "POST   | 201 | {\"id\":8}",
                "PUT    | 204 | ''",
                "PATCH  | 200 | patched {\"item\":\"tea\"}",
                "DELETE | 204 | ''"
            })
    void eachVerbHasItsOwnMethodWithItsOwnInputAndOutput(String verb, int status, String body) {
        boolean bodiless = verb.equals("GET") || verb.equals("HEAD") || verb.equals("DELETE");
        FakeCall call = bodiless
                ? FakeCall.of(verb, "/orders/7")
                : FakeCall.post("/orders/7", "{\"item\":\"tea\"}").withMethod(verb);

        HttpReply reply = send(call);

        assertThat(text(reply)).isEqualTo(body);
        assertThat(reply.status()).isEqualTo(status);
    }

    @Test
    void othersAreRefusedWithTheVerbsThatAreAllowedBeforeTheInputIsRead() {
        HttpReply reply = send(FakeCall.post("/both", "no JSON").withMethod("DELETE"));

        error(reply, 405);
        assertThat(reply.headers()).containsEntry("Allow", "GET, HEAD, OPTIONS");
        assertThat(send(FakeCall.of("BREW", "/orders/7")).headers())
                .containsEntry("Allow", "DELETE, GET, HEAD, PATCH, POST, PUT");
    }

    @Test
    void optionsSayTheVerbsUnlessTheServiceAnswersThem() {
        HttpReply reply = send(FakeCall.of("OPTIONS", "/orders/7"));

        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.headers()).containsEntry("Allow", "DELETE, GET, HEAD, PATCH, POST, PUT");
        assertThat(text(send(FakeCall.of("OPTIONS", "/both")))).isEqualTo("mine");
    }

    @Test
    void channelsStillSayWhichVerbsReachTheService() {
        replaceChannels(channel("test.orders", "/orders/{id}", DataFormat.JSON, "GET"));

        assertThat(send(FakeCall.of("DELETE", "/orders/7")).headers()).containsEntry("Allow", "GET, HEAD");
    }

    @Test
    void callsWithoutAVerbAreForTheMethodForAll() throws Exception {
        assertThat(services.lookup("test.both").handle(new ById(3), TestContext.create()))
                .isEqualTo("handled 3");
        assertThatThrownBy(() -> services.lookup("test.orders").handle(null, TestContext.create()))
                .isInstanceOf(MethodNotAllowedException.class);
    }

    @Test
    void inputsAreCheckedAsOfEveryService() {
        Map<String, Object> refused = error(send(FakeCall.get("/orders/seven")), 400);

        assertThat(refused)
                .extracting("errors")
                .isEqualTo(List.of(Map.of("field", "id", "message", "must be an integer")));
    }
}
