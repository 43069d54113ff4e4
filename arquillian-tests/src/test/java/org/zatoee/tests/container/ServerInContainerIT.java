// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.container;

import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.cert.X509Certificate;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.management.ObjectName;
import javax.sql.DataSource;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zatoee.core.http.HttpCall;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.server.RunningServer;
import org.zatoee.core.server.status.Health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The EAR as the container sees it. */
@ExtendWith(ArquillianExtension.class)
class ServerInContainerIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @EJB(lookup = "java:app/ejb/ServerLifecycle!org.zatoee.core.server.RunningServer")
    private RunningServer server;

    @Resource(lookup = "java:jboss/datasources/ZatoOdb")
    private DataSource odb;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/zato")
    private ManagedExecutorService executor;

    private final HttpClient client = HttpClient.newHttpClient();

    @Deployment
    static EnterpriseArchive ear() {
        return RealEar.with(ServerInContainerIT.class, FakeCall.class);
    }

    @BeforeEach
    void becomeReady() {
        await().atMost(PATIENCE).until(() -> server.health(Health.Probe.READY).up());
    }

    @Test
    void pipelineAnswersInsideTheContainer() {
        HttpReply reply = server.http().handle(new FakeCall("GET", "/zato/ping"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers()).containsKey("X-Zato-CID");
    }

    @Test
    void rootOfTheServerBelongsToTheChannels() throws Exception {
        assertThat(get("/zato/ping").statusCode()).isEqualTo(200);
        assertThat(get("/").body()).contains("ZATO_ERROR", "Unknown URL: /");
    }

    @Test
    void healthSaysUpToAllThreeQuestions() throws Exception {
        for (String probe : List.of("started", "ready", "live")) {
            HttpResponse<String> reply = get("/zato/health/" + probe);
            assertThat(reply.statusCode()).as(probe).isEqualTo(200);
            assertThat(reply.body()).as(probe).contains("\"status\":\"UP\"", "\"state\":\"READY\"");
        }
    }

    @Test
    void serverAndItsServicesAreInTheOdb() throws SQLException {
        assertThat(query("SELECT up_status FROM server WHERE name = 'server1'")).isEqualTo("running");
        assertThat(query("SELECT count(*) FROM deployed_service"))
                .isNotEqualTo("0")
                .isEqualTo(query("SELECT count(*) FROM service"));
    }

    @Test
    void manySlowTasksDoNotQueueBehindAFewThreads() throws Exception {
        Object threads = ManagementFactory.getPlatformMBeanServer()
                .getAttribute(
                        new ObjectName("org.xnio:type=Xnio,provider=\"nio\",worker=\"default\""), "MaxWorkerPoolSize");

        assertThat((Integer) threads).isGreaterThanOrEqualTo(500);
    }

    @Test
    void executorOfThePlatformRunsTasksSideBySide() throws Exception {
        CountDownLatch together = new CountDownLatch(4);
        IntStream.range(0, 4).forEach(i -> executor.execute(together::countDown));

        assertThat(together.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void verbsNoResourceIsMadeForReachThePipelineToo() throws Exception {
        HttpResponse<String> reply = client.send(
                HttpRequest.newBuilder(uri("/no/such/path"))
                        .method("PROPFIND", HttpRequest.BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());

        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(reply.body()).contains("ZATO_ERROR", "Unknown URL: /no/such/path");
        assertThat(reply.headers().firstValue("X-Zato-CID")).isPresent();
    }

    @Test
    void twoHundredCallsAtOnceAllGetAnAnswer() throws Exception {
        var pool = Executors.newFixedThreadPool(200);
        try {
            var calls = IntStream.range(0, 200)
                    .mapToObj(i -> pool.submit(() -> get("/zato/ping").statusCode()))
                    .toList();
            for (var call : calls) {
                assertThat(call.get(60, TimeUnit.SECONDS)).isEqualTo(200);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private String query(String sql) throws SQLException {
        try (Connection connection = odb.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + System.getProperty("jboss.http.port") + path);
    }

    /** A call that never came over a wire. */
    record FakeCall(String method, String rawPath) implements HttpCall {

        @Override
        public String rawQuery() {
            return null;
        }

        @Override
        public String header(String name) {
            return null;
        }

        @Override
        public List<String> headers(String name) {
            return List.of();
        }

        @Override
        public String remoteAddress() {
            return "127.0.0.1";
        }

        @Override
        public String scheme() {
            return "http";
        }

        @Override
        public Optional<X509Certificate> clientCertificate() {
            return Optional.empty();
        }

        @Override
        public long contentLength() {
            return 0;
        }

        @Override
        public InputStream body() {
            return InputStream.nullInputStream();
        }
    }
}
