// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.tests.story.Cluster;
import org.zatoee.tests.story.SharedCluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** What only a container shows of services: bodies that never fit into its memory, and rules that its own provider checks. */
@ExtendWith(SharedCluster.class)
class ServiceModelStoryIT {

    /** Twice the memory of a server. */
    private static final long MEGABYTES = 1024;

    private static final long MEGABYTE = 1024 * 1024;

    private static final String SOURCES =
            """
            package story.model;
            import jakarta.validation.constraints.*;
            import java.io.*;
            import java.util.*;
            import org.zatoee.service.*;
            import org.zatoee.service.sio.*;

            /** Writes so many megabytes, and fails after them if asked to. */
            public final class Rows implements Service<Rows.Input, StreamedOutput> {
                public record Input(int megabytes, Optional<Boolean> broken) {}
                public StreamedOutput handle(Input input, ServiceContext zato) {
                    zato.response().contentType("text/csv");
                    byte[] megabyte = new byte[1024 * 1024];
                    return out -> {
                        for (int i = 0; i < input.megabytes(); i++) {
                            out.write(megabyte);
                        }
                        if (input.broken().orElse(false)) {
                            throw new NotFoundException("The source is gone");
                        }
                    };
                }
            }

            final class Checked implements Service<Checked.Order, String> {
                record Order(@FieldName("customer-id") @Positive long customer, List<@NotBlank String> tags, int count) {}
                public String handle(Order input, ServiceContext zato) { return "fine"; }
            }
            """;

    @TempDir
    private Path temp;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Cluster cluster;
    private final Administrator pubapi;

    ServiceModelStoryIT(Cluster cluster) {
        this.cluster = cluster;
        this.pubapi = new Administrator(cluster);
    }

    @BeforeEach
    void deploy() throws Exception {
        Path source = Files.writeString(temp.resolve("Rows.java"), SOURCES);
        cluster.zato("hot-deploy", cluster.directory().toString(), source.toString());
        pubapi.createChannel("model-rows", "/model/rows", Map.of("service", "story.model.rows"));
        pubapi.createChannel("model-checked", "/model/checked", Map.of("service", "story.model.checked"));
        // Calls go to both servers in turn, and both need to know.
        for (int i = 0; i < 4; i++) {
            await().atMost(Duration.ofSeconds(30)).until(() -> status("/model/rows?megabytes=0") == 200);
            await().atMost(Duration.ofSeconds(30)).until(() -> status("/model/checked") == 400);
        }
    }

    @AfterEach
    void deleteAll() {
        pubapi.close();
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(cluster.url(path))
                .timeout(Duration.ofMinutes(2))
                .build();
    }

    private int status(String path) throws IOException, InterruptedException {
        return http.send(get(path), BodyHandlers.discarding()).statusCode();
    }

    private static long length(InputStream body) throws IOException {
        try (body) {
            return body.transferTo(OutputStream.nullOutputStream());
        }
    }

    @Test
    void aBodyLargerThanTheMemoryOfTheServerIsWrittenWhileItIsSent() throws Exception {
        HttpResponse<InputStream> reply =
                http.send(get("/model/rows?megabytes=" + MEGABYTES), BodyHandlers.ofInputStream());

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type")).contains("text/csv");
        assertThat(reply.headers().firstValue("X-Zato-CID")).isPresent();
        assertThat(length(reply.body())).isEqualTo(MEGABYTES * MEGABYTE);
    }

    @Test
    void oneThatFailsOnTheWayDoesNotLookComplete() throws Exception {
        HttpResponse<InputStream> reply =
                http.send(get("/model/rows?megabytes=3&broken=true"), BodyHandlers.ofInputStream());

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> length(reply.body())).isInstanceOf(IOException.class);
    }

    @Test
    void oneThatFailsBeforeItsFirstByteIsAnsweredAsAnyFailureIs() throws Exception {
        HttpResponse<String> reply = http.send(get("/model/rows?megabytes=0&broken=true"), BodyHandlers.ofString());

        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(reply.body()).contains("ZATO_ERROR", "The source is gone");
        assertThat(reply.headers().firstValue("Content-Type")).contains("application/json");
    }

    @Test
    void aClientThatLeavesHurtsNobody() throws Exception {
        HttpResponse<InputStream> reply =
                http.send(get("/model/rows?megabytes=" + MEGABYTES), BodyHandlers.ofInputStream());
        reply.body().readNBytes(1000);
        reply.body().close();

        assertThat(status("/model/rows?megabytes=1")).isEqualTo(200);
    }

    @Test
    void rulesOfJakartaValidationAreCheckedWithThoseOfTypes() throws Exception {
        HttpRequest order = HttpRequest.newBuilder(cluster.url("/model/checked"))
                .POST(BodyPublishers.ofString("{\"customer-id\": 0, \"tags\": [\"a\", \" \"], \"count\": \"x\"}"))
                .build();

        HttpResponse<String> reply = http.send(order, BodyHandlers.ofString());

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.body())
                .contains("{\"field\":\"customer-id\",\"message\":\"must be greater than 0\"}")
                .contains("{\"field\":\"tags[1]\",\"message\":\"must not be blank\"}")
                .contains("{\"field\":\"count\",\"message\":\"must be an integer\"}");
    }
}
