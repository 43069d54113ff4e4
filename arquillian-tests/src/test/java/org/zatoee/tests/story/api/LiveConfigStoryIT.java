// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story.api;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zatoee.benchmarks.change.Change;
import org.zatoee.benchmarks.change.ChangingObjects;
import org.zatoee.benchmarks.change.PacedLoad;
import org.zatoee.benchmarks.change.Propagation;
import org.zatoee.benchmarks.change.Servers;
import org.zatoee.publicapi.ApiAccount;
import org.zatoee.publicapi.ApiTimeouts;
import org.zatoee.publicapi.PublicApiClient;
import org.zatoee.tests.story.Cluster;
import org.zatoee.tests.story.SharedCluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The configuration changes all the time, under load, with parts of the cluster standing still: no request fails. */
@ExtendWith(SharedCluster.class)
class LiveConfigStoryIT {

    private static final Logger LOG = Logger.getLogger(LiveConfigStoryIT.class.getName());
    private static final int CHANGES = 300;
    private static final int REQUESTS_PER_SECOND = 200;
    private static final String SERVICE = "example.whoami";
    private static final Duration CONVERGED = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration OUTAGE = Duration.ofSeconds(20);

    private final Cluster cluster;

    LiveConfigStoryIT(Cluster cluster) {
        this.cluster = cluster;
    }

    @Test
    void changesAreInForceOnBothServersAtOnceAndCostNoRequest() throws IOException {
        try (PacedLoad load = new PacedLoad(cluster.url("/whoami"), REQUESTS_PER_SECOND);
                ChangingObjects objects = new ChangingObjects(api(cluster.balancerPort()), "live", SERVICE)) {
            Propagation propagation = Propagation.measure(api(cluster.balancerPort()), objects, servers(1, 2), CHANGES);

            LOG.info(propagation + "; " + load.succeeded() + " requests meanwhile");
            assertThat(propagation.spread(50)).isLessThan(Duration.ofMillis(250));
            assertThat(propagation.spread(99)).isLessThan(Duration.ofMillis(1500));
            assertUnharmed(load);
        }
    }

    @Test
    void thousandChangesGoOnWhileTheKvdbHangsForLongAndAreInForceEverywhereSoonAfter() throws IOException {
        try (PacedLoad load = new PacedLoad(cluster.url("/whoami"), REQUESTS_PER_SECOND);
                ChangingObjects objects = new ChangingObjects(api(cluster.balancerPort()), "hung", SERVICE)) {
            PublicApiClient api = api(cluster.balancerPort());
            assertInForce(make(objects, api, 400), servers(1, 2));
            List<Change> changes;
            try (Suspended kvdb = Suspended.process(kvdbPid())) {
                Outage outage = Outage.begin(load);
                changes = make(objects, api, 200);
                outage.awaitEnd();
            }

            assertInForce(changes, servers(1, 2));
            assertInForce(make(objects, api, 400), servers(1, 2));
            assertUnharmed(load);
        }
    }

    @Test
    void changesGoOnWithoutAKvdb() throws IOException {
        try (PacedLoad load = new PacedLoad(cluster.url("/whoami"), REQUESTS_PER_SECOND);
                ChangingObjects objects = new ChangingObjects(api(cluster.balancerPort()), "without", SERVICE)) {
            cluster.zato("stop", cluster.component("kvdb"));
            Outage outage = Outage.begin(load);
            assertInForce(make(objects, api(cluster.balancerPort()), 100), servers(1, 2));
            outage.awaitEnd();
            cluster.zato("start", cluster.component("kvdb"));

            assertInForce(make(objects, api(cluster.balancerPort()), 8), servers(1, 2));
            assertUnharmed(load);
        }
    }

    @Test
    void serverThatWasSuspendedCatchesUp() throws IOException {
        PublicApiClient first = api(cluster.serverPort(1));
        try (PacedLoad load = new PacedLoad(url(1, "/whoami"), REQUESTS_PER_SECOND);
                ChangingObjects objects = new ChangingObjects(first, "asleep", SERVICE)) {
            List<Change> changes;
            try (Suspended second = Suspended.process(cluster.pid(2))) {
                int before = load.succeeded();
                changes = make(objects, first, 30);
                assertInForce(changes, servers(1));
                await().atMost(PATIENCE).until(() -> load.succeeded() > before + 4 * REQUESTS_PER_SECOND);
            }

            assertInForce(changes, servers(1, 2));
            assertUnharmed(load);
        }
        // What comes after goes through the balancer, which has to see it alive again.
        await().atMost(PATIENCE).until(() -> whoAnswers(cluster).contains("server2"));
    }

    /**
     * A time without the KVDB, in which calls are answered as at any other.
     *
     * @param begun when it began, on the clock of this process
     * @param load the calls
     * @param answered how many had been answered then
     */
    private record Outage(long begun, PacedLoad load, int answered) {

        static Outage begin(PacedLoad load) {
            return new Outage(System.nanoTime(), load, load.succeeded());
        }

        void awaitEnd() {
            int expected = answered + (int) OUTAGE.toSeconds() * REQUESTS_PER_SECOND * 9 / 10;
            await().atMost(OUTAGE.plus(PATIENCE))
                    .until(() -> System.nanoTime() - begun >= OUTAGE.toNanos() && load.succeeded() >= expected);
        }
    }

    private static String whoAnswers(Cluster cluster) {
        return ApiClient.anonymous(cluster.balancerPort())
                .get("/whoami", java.util.Map.of())
                .text();
    }

    /** Makes changes without waiting for any. */
    private static List<Change> make(ChangingObjects objects, PublicApiClient api, int count) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Change change = objects.next();
            api.invoke(change.service(), change.input());
            changes.add(change);
        }
        return changes;
    }

    /** The last change of each of the four objects. */
    private static void assertInForce(List<Change> changes, Servers servers) {
        changes.subList(changes.size() - 4, changes.size()).forEach(change -> servers.await(change, CONVERGED));
    }

    private static void assertUnharmed(PacedLoad load) {
        load.end();
        assertThat(load.failures()).isEmpty();
        assertThat(load.succeeded()).isPositive();
    }

    private Servers servers(int... numbers) {
        return new Servers(java.util.Arrays.stream(numbers)
                .mapToObj(number -> url(number, ""))
                .toList());
    }

    private URI url(int server, String path) {
        return URI.create("http://127.0.0.1:" + cluster.serverPort(server) + path);
    }

    private PublicApiClient api(int port) throws IOException {
        Properties credentials = new Properties();
        try (var file = Files.newInputStream(cluster.directory().resolve("credentials.properties"))) {
            credentials.load(file);
        }
        return new PublicApiClient(
                URI.create("http://127.0.0.1:" + port),
                new ApiAccount("pubapi", credentials.getProperty("pubapi.password")),
                ApiTimeouts.DEFAULT);
    }

    private long kvdbPid() throws IOException {
        return Long.parseLong(Files.readString(Path.of(cluster.component("kvdb"), "redis.pid"))
                .strip());
    }
}
