// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zatoee.processes.Ports;
import org.zatoee.tests.http.RawHttp;
import org.zatoee.tests.story.Cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** One of two servers is the singleton, whatever happens to it. How long take-overs took is in the log. */
class SingletonStoryIT {

    private static final Logger LOG = Logger.getLogger(SingletonStoryIT.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration OFTEN = Duration.ofMillis(25);

    private static Cluster cluster;
    private static ApiClient api;

    @BeforeAll
    static void start() throws IOException {
        Path directory = Path.of("target", "story-singleton").toAbsolutePath();
        cluster = Cluster.quickstart(directory, "--odb", "postgresql", "--odb-port", Integer.toString(Ports.free()));
        api = ApiClient.of(cluster.balancerPort(), "pubapi", Administrator.password(cluster));
    }

    @AfterAll
    static void stop() throws IOException {
        cluster.close();
    }

    @Test
    void isTakenOverWhenItIsKilled() throws IOException {
        Holder killed = awaitHolder();

        cluster.kill(killed.server());
        Holder next = awaitAfter(killed, "kill -9");

        assertThat(next.server()).isEqualTo(killed.other());
        assertThat(lastTakeOver(next)).containsEntry("reason", "timed-out");
        cluster.zato("start", cluster.component("server" + killed.server()));
        assertThat(seenBy(killed.server())).isEqualTo(next);
    }

    @Test
    void isTakenOverWhileItStandsStillAndKnowsWhenItGoesOn() throws IOException {
        Holder suspended = awaitHolder();
        Holder next;
        try (Suspended process = Suspended.process(cluster.pid(suspended.server()))) {
            next = awaitAfter(suspended, "SIGSTOP");
            Holder after = next;
            // The other stays it.
            await().during(Duration.ofSeconds(5)).atMost(PATIENCE).until(() -> after.equals(seenBy(after.server())));
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(endings(suspended)).hasSize(1));
        assertThat(seenBy(suspended.server())).isEqualTo(next);
        assertThat(seenBy(next.server())).isEqualTo(next);
    }

    @Test
    void handsOverAtOnceWhenItIsStopped() throws IOException {
        Holder stopped = awaitHolder();

        CompletableFuture<String> stop = CompletableFuture.supplyAsync(
                () -> cluster.zato("stop", cluster.component("server" + stopped.server())));
        Holder next = awaitAfter(stopped, "stop");

        assertThat(next.server()).isEqualTo(stopped.other());
        assertThat(lastTakeOver(next)).containsEntry("reason", "handed-over");
        stop.join();
        cluster.zato("start", cluster.component("server" + stopped.server()));
        assertThat(seenBy(stopped.server())).isEqualTo(next);
    }

    @Test
    void nobodyIsItWhileTheOdbIsAwayAndCallsAreAnswered() throws IOException {
        Holder before = awaitHolder();

        cluster.zato("stop", cluster.component("odb"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(endings(before)).hasSize(1));
        assertThat(new RawHttp(cluster.balancerPort()).send("GET", "/whoami").status())
                .isEqualTo(200);
        cluster.zato("start", cluster.component("odb"));

        Holder after = awaitAfter(before, "the ODB coming back");
        assertThat(after.term()).isGreaterThan(before.term());
        assertThat(grants()).extracting(Holder::term).doesNotHaveDuplicates();
    }

    /** Waits for the next holder, and notes how long that took. */
    private static Holder awaitAfter(Holder before, String what) {
        long begun = System.nanoTime();
        await().pollInterval(OFTEN).atMost(PATIENCE).ignoreExceptions().until(() -> grants().stream()
                .anyMatch(grant -> grant.term() > before.term()));
        LOG.info(() ->
                "Taken over " + Duration.ofNanos(System.nanoTime() - begun).toMillis() + " ms after " + what);
        Holder next = last();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(seenBy(next.server())).isEqualTo(next));
        return next;
    }

    private static Holder awaitHolder() {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(holder(api)).isEqualTo(last()));
        return last();
    }

    /** Who became it last. */
    private static Holder last() {
        return grants().stream().max(Comparator.comparingLong(Holder::term)).orElseThrow();
    }

    private static Holder seenBy(int server) {
        return holder(api.at(cluster.serverPort(server)));
    }

    private static Holder holder(ApiClient client) {
        Map<String, Object> singleton = singleton(client);
        return new Holder(
                number(String.valueOf(singleton.get("server_name"))), ((Number) singleton.get("term")).longValue());
    }

    private static Map<String, Object> singleton(ApiClient client) {
        return client.json("zato.cluster.get-singleton", Map.of()).ok().item("zato_cluster_get_singleton_response");
    }

    private static Map<String, Object> lastTakeOver(Holder now) {
        return api.at(cluster.serverPort(now.server()))
                .json("zato.cluster.get-singleton-history", Map.of())
                .ok()
                .list("zato_cluster_get_singleton_history_response")
                .get(0);
    }

    /** What the logs of both servers say of who became the singleton. */
    private static List<Holder> grants() {
        return Stream.of(1, 2)
                .flatMap(server -> lines(server)
                        .filter(line -> line.contains("ZATO10800:"))
                        .map(line -> new Holder(
                                server,
                                Long.parseLong(line.replaceFirst(".*term ", "").replaceFirst(" .*", "")))))
                .toList();
    }

    /** What its log says of the end of a term. */
    private static List<String> endings(Holder holder) {
        return lines(holder.server())
                .filter(line -> line.matches(".*ZATO1080[123]:.* term " + holder.term() + " .*"))
                .toList();
    }

    private static Stream<String> lines(int server) {
        try {
            return Files.readAllLines(Path.of(cluster.component("server" + server), "log", "server.log")).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int number(String server) {
        return Integer.parseInt(server.substring(server.length() - 1));
    }

    private record Holder(int server, long term) {

        int other() {
            return 3 - server;
        }
    }
}
