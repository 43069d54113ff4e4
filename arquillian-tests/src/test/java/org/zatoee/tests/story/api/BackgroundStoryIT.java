// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.core.json.JsonDocument;
import org.zatoee.tests.story.Cluster;
import org.zatoee.tests.story.SharedCluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Calls that nobody waits for outlive the server that has begun them. */
@ExtendWith(SharedCluster.class)
class BackgroundStoryIT {

    private static final int CALLS = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** The work stays under way until it is told to go on, so that it is under way when a server is killed. */
    private static final String SERVICES =
            """
            package story;

            import java.util.Map;
            import org.zatoee.service.*;

            @ServiceName("story.background")
            public final class Background implements Service<Background.Input, Map<String, Object>> {

                public record Input(String action, int calls) {}

                @Override
                public Map<String, Object> handle(Input input, ServiceContext zato) {
                    switch (input.action()) {
                        case "send" -> {
                            for (int i = 0; i < input.calls(); i++) {
                                zato.invokeAsync(Work.class, i);
                            }
                        }
                        case "go" -> zato.kvdb().set("story.go", "yes");
                        case "forget" -> {
                            zato.kvdb().delete("story.go");
                            zato.kvdb().delete("story.begun");
                            zato.kvdb().delete("story.done");
                        }
                        default -> { }
                    }
                    return Map.of(
                            "begun", zato.kvdb().fields("story.begun"),
                            "done", zato.kvdb().fields("story.done"));
                }

                @ServiceName("story.work")
                public static final class Work implements Service<Integer, Void> {
                    @Override
                    public Void handle(Integer number, ServiceContext zato) throws Exception {
                        zato.kvdb().setField("story.begun", number.toString(), zato.server().name());
                        while (zato.kvdb().get("story.go").isEmpty()) {
                            Thread.sleep(20);
                        }
                        zato.kvdb().setField("story.done", number.toString(), zato.server().name());
                        return null;
                    }
                }
            }
            """;

    @TempDir
    private Path temp;

    private final Cluster cluster;
    private final Administrator pubapi;

    BackgroundStoryIT(Cluster cluster) {
        this.cluster = cluster;
        this.pubapi = new Administrator(cluster);
    }

    @BeforeEach
    void deploy() throws IOException {
        Path source = Files.writeString(temp.resolve("Background.java"), SERVICES);
        cluster.zato("hot-deploy", cluster.directory().toString(), source.toString());
        ask("forget");
    }

    @AfterEach
    void leaveNothing() {
        ask("go");
        ask("forget");
        pubapi.client()
                .json("zato.hot-deploy.get-list", Map.of("payload_name", "Background.java"))
                .ok()
                .list("zato_hot_deploy_get_list_response")
                .forEach(each -> pubapi.client()
                        .json("zato.hot-deploy.delete", Map.of("package_id", each.get("package_id"), "is_forced", true))
                        .ok());
        pubapi.close();
    }

    @Test
    void whatAKilledServerHadUnderWayIsDoneByTheOtherAndNothingIsLost() throws IOException {
        answer("send");
        await().atMost(PATIENCE).until(() -> !told("begun").isEmpty());
        String victim = told("begun").values().iterator().next();
        int number = Integer.parseInt(victim.substring("server".length()));
        String survivor = "server" + (3 - number);

        cluster.kill(number);
        try {
            ask("go");

            Set<String> all =
                    IntStream.range(0, CALLS).mapToObj(Integer::toString).collect(Collectors.toSet());
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> told("done").keySet().equals(all));
            assertThat(told("done").values()).containsOnly(survivor);
        } finally {
            cluster.zato("start", cluster.component(victim));
        }
    }

    /** A balancer that has not noticed yet that a server is gone may not find the other. */
    private void ask(String action) {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> answer(action).containsKey("done"));
    }

    @SuppressWarnings("unchecked") // That is what the service gives back.
    private Map<String, String> told(String field) {
        return (Map<String, String>) Objects.requireNonNull(answer("tell").get(field));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> answer(String action) {
        String input = "{\"action\":\"" + action + "\",\"calls\":" + CALLS + "}";
        Cluster.Outcome outcome = cluster.attempt(
                "service", "invoke", cluster.directory().toString(), "story.background", "--payload", input);
        if (outcome.status() != 0) {
            throw new IllegalStateException(outcome.toString());
        }
        return (Map<String, Object>) JsonDocument.parse(outcome.out());
    }
}
