// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;
import org.zatoee.core.http.HttpReply;
import org.zatoee.service.BadRequestException;

import static org.assertj.core.api.Assertions.assertThat;

class CidTest extends PipelineTestCase {

    private static final String CLIENTS_OWN = "000000000000000000000000";

    @Test
    void isOnEveryReplyWhateverHappens() {
        serve("/ok", Void.class, String.class, (input, zato) -> "ok", "GET");
        serve("/void", Void.class, Void.class, (input, zato) -> null);
        serve("/bad", Void.class, Void.class, (input, zato) -> {
            throw new BadRequestException("no");
        });
        serve("/error", Void.class, Void.class, (input, zato) -> {
            throw new StackOverflowError();
        });
        List<FakeCall> calls = List.of(
                FakeCall.get("/zato/ping"),
                FakeCall.get("/ok"),
                FakeCall.get("/void"),
                FakeCall.get("/bad"),
                FakeCall.get("/error"),
                FakeCall.get("/unknown"),
                FakeCall.get("/%00"),
                FakeCall.of("PUT", "/ok"),
                FakeCall.of("OPTIONS", "/ok"),
                FakeCall.post("/bad", "x".repeat(2000)));

        Set<String> cids = new HashSet<>();
        for (FakeCall call : calls) {
            cids.add(cid(send(call.withHeader("X-Zato-CID", CLIENTS_OWN))));
        }

        assertThat(cids).hasSize(calls.size()).doesNotContain(CLIENTS_OWN);
    }

    @Test
    void isTheOneTheServiceSees() {
        serve("/a", Void.class, String.class, (input, zato) -> zato.cid().value());

        HttpReply reply = send(FakeCall.get("/a").withHeader("x-zato-cid", CLIENTS_OWN));

        assertThat(text(reply)).isEqualTo(cid(reply));
    }

    @Test
    void standsInTheLogContextDuringTheCallOnly() {
        List<Object> seen = new ArrayList<>();
        serve("/a", Void.class, Void.class, (input, zato) -> {
            seen.add(MDC.get("cid"));
            throw new IllegalStateException("a failure");
        });
        assertThat(MDC.get("cid")).isNull();

        HttpReply reply = send(FakeCall.get("/a"));
        assertThat(log.lines()).extracting(CapturedLog.Line::cid).containsExactly(cid(reply));

        assertThat(seen).containsExactly(cid(reply));
        assertThat(MDC.get("cid")).isNull();
    }
}
