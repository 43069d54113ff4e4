// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zatoee.core.channel.ChannelUrl;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.config.ConfigSnapshot;
import org.zatoee.core.http.HttpReply;

import static org.assertj.core.api.Assertions.assertThat;

class DispatchTest extends PipelineTestCase {

    @ParameterizedTest
    @CsvSource({
        "/unknown, 404",
        "/A, 404",
        "/a/, 404",
        "//a, 404",
        "/a;x=1, 404",
        "/b/x%2f..%2fy, 404",
        "/b/%2e%2e, 400",
        "/b/../a, 400",
        "/b/%00, 400",
        "/b/%c0%ae, 400",
        "/b/%4, 400",
        "/a?x=%zz, 400",
        "/a?x=%0a, 400"
    })
    void answersUrlsThatLeadNowhere(String target, int status) {
        serve("/a", Void.class, Void.class, (input, zato) -> null);
        serve("/b/{x}", Void.class, Void.class, (input, zato) -> null);

        error(send(FakeCall.get(target)), status);
    }

    @Test
    void saysWhichVerbsAreAllowed() {
        serve("/a", Void.class, Void.class, (input, zato) -> null, "GET", "PUT");

        HttpReply refused = send(FakeCall.of("DELETE", "/a"));

        error(refused, 405);
        assertThat(refused.headers()).containsEntry("Allow", "GET, HEAD, PUT");
        error(send(FakeCall.of("BREW", "/a")), 405);
    }

    @Test
    void answersOptionsItselfUnlessAChannelDoes() {
        serve("/a", Void.class, Void.class, (input, zato) -> null, "POST");
        serve("/b", Void.class, String.class, (input, zato) -> "my own", "OPTIONS");

        HttpReply reply = send(FakeCall.of("OPTIONS", "/a"));

        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.body()).isEmpty();
        assertThat(reply.headers()).containsEntry("Allow", "POST");
        assertThat(text(send(FakeCall.of("OPTIONS", "/b")))).isEqualTo("my own");
        error(send(FakeCall.of("OPTIONS", "/c")), 404);
    }

    @Test
    void servesHeadByGet() {
        serve("/a", Void.class, String.class, (input, zato) -> zato.request().method(), "GET");

        assertThat(text(send(FakeCall.of("HEAD", "/a")))).isEqualTo("HEAD");
    }

    @Test
    void servesOnlyWhatAcceptLetsThrough() {
        deploy("test.csv", Void.class, String.class, (input, zato) -> "a;b");
        mount(HttpChannel.of("csv", ChannelUrl.of("/a").withAccept("text/csv"), DataFormat.JSON, "test.csv"));

        error(send(FakeCall.get("/a").withHeader("accept", "application/json")), 406);
        assertThat(send(FakeCall.get("/a").withHeader("Accept", "text/*")).status())
                .isEqualTo(200);
        assertThat(send(FakeCall.get("/a")).status()).isEqualTo(200);
    }

    @Test
    void findsNoServiceThatIsMissingOrInactive() {
        mount(channel("test.missing", "/missing", DataFormat.JSON));
        serve("/a", Void.class, String.class, (input, zato) -> "a");
        assertThat(send(FakeCall.get("/a")).status()).isEqualTo(200);

        configure(Set.of("test.a"));

        error(send(FakeCall.get("/a")), 404);
        error(send(FakeCall.get("/missing")), 404);
    }

    @Test
    void keepsACallToTheConfigurationItCameInBy() {
        AtomicInteger asked = new AtomicInteger();
        serve("/a", Void.class, String.class, (input, zato) -> "done");
        ConfigSnapshot without = ConfigSnapshot.of(2, List.of(), Set.of("test.a"));
        FakeCall call = FakeCall.post("/a", "")
                .withBody(
                        new InputStream() {
                            @Override
                            public int read() {
                                // The body is read after the dispatch and before the service is looked up.
                                config.swap(without);
                                asked.incrementAndGet();
                                return -1;
                            }
                        },
                        -1);

        assertThat(text(send(call))).isEqualTo("done");
        assertThat(asked).hasPositiveValue();
        error(send(FakeCall.get("/a")), 404);
    }

    @Test
    void takesCallsWhileTheConfigurationIsSwapped() throws Exception {
        serve("/a", Void.class, String.class, (input, zato) -> "a");
        ConfigSnapshot with = config.current();
        ConfigSnapshot without = ConfigSnapshot.of(2, List.of(), Set.of());
        Thread swapper = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                config.swap(without);
                config.swap(with);
            }
        });
        swapper.start();
        try {
            for (int i = 0; i < 5000; i++) {
                assertThat(send(FakeCall.get("/a")).status()).isIn(200, 404);
                assertThat(send(FakeCall.get("/zato/ping")).status()).isEqualTo(200);
            }
        } finally {
            swapper.interrupt();
            swapper.join();
        }
    }
}
