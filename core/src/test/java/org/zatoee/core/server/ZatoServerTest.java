// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.core.cluster.JoinStatus;
import org.zatoee.core.cluster.Server;
import org.zatoee.core.cluster.ServerAddress;
import org.zatoee.core.cluster.UpStatus;
import org.zatoee.core.component.ComponentUnavailableException.Component;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.object.ObjectDocument;
import org.zatoee.core.object.Secrets;
import org.zatoee.core.server.status.Health;
import org.zatoee.core.server.status.Health.Probe;
import org.zatoee.core.server.status.ServerState;
import org.zatoee.core.service.archive.JarOf;
import org.zatoee.core.service.record.DeployedServiceRecord;
import org.zatoee.core.testkit.kvdb.InMemoryKvdbConnector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

class ZatoServerTest {

    @TempDir
    private Path services;

    private final ServerLogLines log = new ServerLogLines();

    @AfterEach
    void releaseTheLog() {
        log.close();
    }

    private static HttpReply get(ZatoServer server, String path) {
        return server.http().handle(new Get(path));
    }

    private static ServerState state(ZatoServer server) {
        return server.health(Probe.LIVE).state();
    }

    /** Starts on this thread: it is over when this returns. */
    private static ZatoServer started(ZatoServer server) {
        server.start(Runnable::run);
        return server;
    }

    private static ObjectDocument channel(String name, String path, String service) {
        Map<String, Object> values = Map.of(
                "connection",
                "channel",
                "transport",
                "plain_http",
                "is_active",
                true,
                "url_path",
                path,
                "service",
                service);
        return new ObjectDocument("http-soap", name, values, Secrets.NONE, List.of(), List.of());
    }

    @Test
    void refusesCallsUntilItIsReadyAndThenAnswersThem() {
        ZatoServer server = new ClusterOfServers(services).server("prod", "s1");
        assertThat(get(server, "/zato/ping").status()).isEqualTo(503);
        assertThat(server.health(Probe.READY))
                .isEqualTo(new Health(false, ServerState.STARTING, "The server is starting"));

        started(server);

        assertThat(get(server, "/zato/ping").status()).isEqualTo(200);
        assertThat(server.health(Probe.READY)).isEqualTo(new Health(true, ServerState.READY, ""));
        assertThat(log.withId(10101))
                .singleElement()
                .asString()
                .contains("s1", "prod", "0 services", "0 HTTP channels");
    }

    @Test
    void joinsItsClusterAndRecordsItsServices() {
        ClusterOfServers cluster = new ClusterOfServers(services);
        cluster.deploy("crm.jar", JarOf.oneService("com.acme", "GetCustomer", "Anna"));

        started(cluster.server("prod", "s1"));

        Server joined = cluster.servers("prod").get(0);
        assertThat(joined.address()).isEqualTo(new ServerAddress("esb1", "127.0.0.1", 17010));
        assertThat(joined.lastJoin())
                .isEqualTo(new Server.Join(JoinStatus.ACCEPTED, ClusterOfServers.NOON, "zato@esb1"));
        assertThat(joined.upStatus()).isEqualTo(UpStatus.RUNNING);
        assertThat(cluster.database.services().findAll(joined.clusterId()))
                .extracting("name", "internal")
                .contains(tuple("com.acme.get-customer", false), tuple("zato.ping", true));
        assertThat(cluster.database.deployedServices().findByServer(joined.id()))
                .extracting(DeployedServiceRecord::source)
                .containsOnly("", "crm.jar")
                .containsOnlyOnce("crm.jar");
    }

    @Test
    void keepsCallersToTheRateLimitOfAService() {
        ClusterOfServers cluster = new ClusterOfServers(services);
        long id = cluster.database.clusters().getOrCreate("prod").id();
        Map<String, Object> limit = Map.of("is_rate_limit_active", true, "rate_limit_def", "* = 1/h");
        ObjectDocument settings = new ObjectDocument("service", "zato.ping", limit, Secrets.NONE, List.of(), List.of());
        cluster.database
                .configObjects()
                .insert(id, settings, cluster.database.clusters().bumpConfigVersion(id));

        ZatoServer server = started(cluster.server("prod", "s1"));

        assertThat(get(server, "/zato/ping").status()).isEqualTo(200);
        assertThat(get(server, "/zato/ping").status()).isEqualTo(429);
    }

    @Test
    void servesTheChannelsOfItsCluster() {
        ClusterOfServers cluster = new ClusterOfServers(services);
        cluster.deploy("crm.jar", JarOf.oneService("com.acme", "GetCustomer", "Anna"));
        long id = cluster.database.clusters().getOrCreate("prod").id();
        long version = cluster.database.clusters().bumpConfigVersion(id);
        cluster.database.configObjects().insert(id, channel("good", "/customer", "com.acme.get-customer"), version);
        cluster.database.configObjects().insert(id, channel("bad", "/{", "com.acme.get-customer"), version);

        ZatoServer server = started(cluster.server("prod", "s1"));

        HttpReply reply = get(server, "/customer");
        assertThat(new String(reply.body(), StandardCharsets.UTF_8)).isEqualTo("Anna");
        assertThat(log.withId(10222)).singleElement().asString().contains("'bad'");
    }

    @Test
    void startsWithoutTheArchivesThatAreNotSound() {
        ClusterOfServers cluster = new ClusterOfServers(services);
        cluster.deploy("a.jar", JarOf.oneService("com.acme", "GetCustomer", "first"));
        cluster.deploy("b.jar", JarOf.oneService("com.acme", "GetCustomer", "second"));
        cluster.deploy("c.jar", new byte[] {1, 2, 3});
        cluster.deploy("d.jar", JarOf.oneService("com.acme", "GetOther", "other"));

        ZatoServer server = started(cluster.server("prod", "s1"));

        assertThat(state(server)).isEqualTo(ServerState.READY);
        assertThat(log.withId(10105))
                .satisfiesExactlyInAnyOrder(
                        twice -> assertThat(twice).contains("b.jar", "com.acme.get-customer"),
                        damaged -> assertThat(damaged).contains("c.jar"));
        assertThat(log.withId(10101)).singleElement().asString().contains("2 services");
    }

    @Test
    void waitsForAComponentAndSaysInItsHealthForWhich() {
        ClusterOfServers cluster = new ClusterOfServers(services);
        cluster.kvdb.awayFor(2, Component.KVDB, "Connection refused");
        ZatoServer server = cluster.server("prod", "s1");

        Thread starting = startInBackground(server);

        await().until(() -> server.health(Probe.READY).reason().contains("KVDB at somewhere:1"));
        assertThat(server.health(Probe.LIVE).up()).isTrue();
        await().until(() -> server.health(Probe.READY).up());
        await().until(() -> !starting.isAlive());
        assertThat(log.withId(10102)).hasSize(1);
    }

    private static Thread startInBackground(ZatoServer server) {
        AtomicReference<Thread> thread = new AtomicReference<>();
        server.start(work -> {
            thread.set(new Thread(work, "starting"));
            thread.get().start();
        });
        return thread.get();
    }

    @Test
    void doesNotStartOnTheKvdbOfAnotherCluster() {
        InMemoryKvdbConnector keys = new InMemoryKvdbConnector();
        started(new ClusterOfServers(services, keys).server("first", "s1"));
        ClusterOfServers second = new ClusterOfServers(services, keys);

        ZatoServer server = started(second.server("second", "s1"));

        assertThat(server.health(Probe.LIVE).up()).isFalse();
        assertThat(state(server)).isEqualTo(ServerState.FAILED);
        assertThat(server.health(Probe.READY).reason()).contains("'first'", "'second'");
        assertThat(get(server, "/zato/ping").status()).isEqualTo(503);
        assertThat(second.kvdb.open()).isZero();
        assertThat(log.withId(10103)).singleElement().asString().contains("'first'", "'second'");
    }

    @Test
    void failsOnAnythingUnexpectedEvenAnError() {
        for (Throwable failure : List.of(new IllegalStateException("broken"), new NoClassDefFoundError("broken"))) {
            ClusterOfServers cluster = new ClusterOfServers(services);
            ZatoServer server = cluster.server(ClusterOfServers.environment("prod", "s1", services), () -> {
                throw ZatoServerTest.<RuntimeException>unchecked(failure);
            });

            started(server);

            assertThat(state(server)).isEqualTo(ServerState.FAILED);
            assertThat(server.health(Probe.LIVE).reason()).contains("see the log", "broken");
            assertThat(cluster.kvdb.open()).isZero();
        }
        assertThat(log.withId(10104)).hasSize(2);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E unchecked(Throwable failure) throws E {
        throw (E) failure;
    }

    @Test
    void sharesItsClusterAndServicesWithTheOtherServers() {
        ClusterOfServers cluster = new ClusterOfServers(services);

        started(cluster.server("prod", "s2"));
        started(cluster.server("prod", "s1"));

        List<Server> servers = cluster.servers("prod");
        assertThat(servers).extracting(Server::name).containsExactly("s1", "s2");
        assertThat(servers)
                .extracting(Server::clusterId)
                .containsOnly(servers.get(0).clusterId());
        assertThat(servers).extracting(Server::token).doesNotHaveDuplicates();
        assertThat(cluster.database.services().findAll(servers.get(0).clusterId()))
                .extracting("name")
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsTheBalancerBeforeItStopsAndCanTakeThatBack() {
        ZatoServer server = started(new ClusterOfServers(services).server("prod", "s1"));

        server.drain();

        assertThat(get(server, "/zato/ping").status()).isEqualTo(503);
        assertThat(get(server, "/unknown").status()).isEqualTo(404);
        assertThat(server.health(Probe.READY))
                .isEqualTo(new Health(false, ServerState.DRAINING, "The server is about to stop"));
        assertThat(server.health(Probe.LIVE).up()).isTrue();

        server.resume();

        assertThat(get(server, "/zato/ping").status()).isEqualTo(200);
    }

    @Test
    void goesDownCleanly() {
        ClusterOfServers cluster = new ClusterOfServers(services);
        ZatoServer server = started(cluster.server("prod", "s1"));

        server.stop();
        server.stop();

        assertThat(state(server)).isEqualTo(ServerState.STOPPED);
        assertThat(get(server, "/zato/ping").status()).isEqualTo(503);
        assertThat(cluster.servers("prod").get(0).upStatus()).isEqualTo(UpStatus.CLEAN_DOWN);
        assertThat(cluster.kvdb.open()).isZero();
        assertThat(cluster.odb.open()).isZero();
    }

    @Test
    void comesBackAsTheServerItWas() {
        ClusterOfServers cluster = new ClusterOfServers(services);
        started(cluster.server("prod", "s1")).stop();
        Server before = cluster.servers("prod").get(0);

        started(cluster.server("prod", "s1"));

        Server after = cluster.servers("prod").get(0);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.token()).isEqualTo(before.token());
        assertThat(after.upStatus()).isEqualTo(UpStatus.RUNNING);
    }

    @Test
    void stopsWhileItWaits() {
        ClusterOfServers cluster = new ClusterOfServers(services);
        cluster.kvdb.awayFor(1000, Component.KVDB, "Connection refused");
        ZatoServer server = cluster.server("prod", "s1");
        Thread starting = startInBackground(server);
        await().until(() -> server.health(Probe.READY).reason().contains("KVDB"));

        server.stop();

        await().until(() -> !starting.isAlive());
        assertThat(state(server)).isEqualTo(ServerState.STOPPED);
        assertThat(cluster.kvdb.open()).isZero();
    }

    @Test
    void goesDownCleanlyEvenIfItIsStoppedInTheMiddleOfItsStart() {
        ClusterOfServers cluster = new ClusterOfServers(services);
        AtomicReference<ZatoServer> self = new AtomicReference<>();
        ZatoServer server = cluster.server(ClusterOfServers.environment("prod", "s1", services), () -> {
            self.get().stop();
            return cluster.odb.connect();
        });
        self.set(server);

        started(server);

        assertThat(state(server)).isEqualTo(ServerState.STOPPED);
        assertThat(cluster.servers("prod").get(0).upStatus()).isEqualTo(UpStatus.CLEAN_DOWN);
        assertThat(cluster.kvdb.open()).isZero();
        assertThat(cluster.odb.open()).isZero();
    }
}
