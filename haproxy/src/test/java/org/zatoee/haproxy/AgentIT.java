// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.haproxy.settings.Backend;
import org.zatoee.haproxy.settings.LoadBalancerSettings;
import org.zatoee.processes.LocalProcess;
import org.zatoee.processes.Ports;
import org.zatoee.processes.ProcessFailedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** How agent and HAProxy live and die. */
class AgentIT {

    private static final Duration SOON = Duration.ofSeconds(15);

    @TempDir
    Path directory;

    private final TestServer server1 = new TestServer("server1");
    private final TestServer server2 = new TestServer("server2");
    private final int port = Ports.free();
    private final RawHttp client = new RawHttp(port);
    private LoadBalancer balancer;

    @BeforeEach
    void prepare() {
        balancer = balancer(server1.backend());
    }

    @AfterEach
    void leaveNothingBehind() {
        server1.close();
        server2.close();
        balancer.stop();
    }

    @Test
    void startsOnceAndStopsBoth() throws IOException {
        LocalProcess agent = balancer.start();
        LocalProcess haproxy = haproxy();
        assertThat(balancer.start().pid()).as("a second start changes nothing").isEqualTo(agent.pid());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("haproxy.sock"))))
                .isEqualTo("rw-------");

        assertThat(balancer.stop()).isTrue();

        assertThat(agent.isAlive()).isFalse();
        assertThat(haproxy.isAlive()).isFalse();
        assertThat(Ports.occupant(port)).isEmpty();
        assertThat(balancer.stop()).isFalse();
        assertThat(log()).contains("Stopping HAProxy (pid " + haproxy.pid() + ")", "HAProxy stopped");
    }

    @Test
    void whatRunsIsFinishedBeforeItStops() {
        balancer.start();
        CompletableFuture<RawHttp.Reply> call = CompletableFuture.supplyAsync(() -> client.get("/wait"));
        await().atMost(SOON).until(() -> server1.calls().size() == 1);

        CompletableFuture<Boolean> stopped = CompletableFuture.supplyAsync(balancer::stop);
        await().atMost(SOON).until(() -> Ports.occupant(port).isEmpty());
        server1.finishWhatWaits();

        assertThat(call).succeedsWithin(SOON).extracting(RawHttp.Reply::body).isEqualTo("server1");
        assertThat(stopped).succeedsWithin(SOON).isEqualTo(true);
    }

    @Test
    void haproxyServesOnWhenTheAgentIsKilledAndTheNextAgentTakesItOver() {
        balancer.start().kill();
        LocalProcess haproxy = haproxy();
        assertThat(client.get("/x").body()).isEqualTo("server1");

        balancer.start();

        assertThat(haproxy().pid()).isEqualTo(haproxy.pid());
        assertThat(log()).contains("HAProxy runs already; taking it over");
        haproxy.kill();
        await().atMost(SOON).until(this::answers);
    }

    @Test
    void theNextAgentReloadsWhatHasChangedWithoutAFailedCall() throws InterruptedException {
        balancer.start().kill();
        LocalProcess haproxy = haproxy();
        Load load = new Load(client);
        load.awaitMore(50);

        balancer(server2.backend()).start();

        await().atMost(SOON).until(() -> client.get("/x").body().equals("server2"));
        assertThat(load.stop()).isEmpty();
        assertThat(haproxy().pid()).isEqualTo(haproxy.pid());
    }

    @Test
    void stopsAHaproxyThatAKilledAgentHasLeftBehind() {
        balancer.start().kill();
        LocalProcess haproxy = haproxy();

        assertThat(balancer.stop()).isTrue();

        assertThat(haproxy.isAlive()).isFalse();
    }

    @Test
    void haproxyIsStartedAgainWhenItIsKilled() throws IOException {
        balancer.start();
        long first = haproxy().pid();

        // The master alone: its worker, which holds the port, must not be in the way.
        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        await().atMost(SOON).until(() -> log().contains("HAProxy started again (pid "));
        assertThat(haproxy().pid()).isNotEqualTo(first);
        assertThat(client.get("/x").body()).isEqualTo("server1");
    }

    @Test
    void namesWhoHasThePort() throws IOException {
        try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(balancer::start)
                    .isInstanceOf(ProcessFailedException.class)
                    .hasMessageContaining("ended with exit code 1")
                    .hasMessageContaining(
                            "HAProxy needs port " + taken.getLocalPort() + ", which is taken by java (pid ");
        }
        assertThat(balancer.running()).isEmpty();
    }

    @Test
    void saysWhatHaproxyFindsWrongAndLeavesTheRunningOneAlone() {
        balancer.start().kill();

        assertThatThrownBy(() -> balancer(new Backend("server3", "no-such-host.invalid", 1))
                        .start())
                .isInstanceOf(ProcessFailedException.class)
                .hasMessageContaining("HAProxy refuses its configuration")
                .hasMessageContaining("no-such-host.invalid");
        assertThat(client.get("/x").body()).isEqualTo("server1");
    }

    @Test
    void namesASettingThatItDoesNotKnow() throws Exception {
        Files.writeString(directory.resolve("load-balancer.properties"), "max-conections=1\n");

        Process agent = agent();

        assertThat(agent.waitFor()).isEqualTo(1);
        assertThat(log()).contains("ERROR").contains("unknown setting 'max-conections'");
    }

    @Test
    void twoAgentsDoNotLookAfterOneDirectory() throws Exception {
        balancer.start();

        Process agent = agent();

        assertThat(agent.waitFor()).isEqualTo(1);
        assertThat(log()).contains("Another agent looks after " + directory);
    }

    /** One that was started by hand. */
    private Process agent() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadBalancerAgent.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("agent.log").toFile()))
                .start();
    }

    private LoadBalancer balancer(Backend backend) {
        return new LoadBalancer(directory, LoadBalancerSettings.of("127.0.0.1", port, Ports.free(), List.of(backend)));
    }

    private LocalProcess haproxy() {
        return Haproxy.running(directory).orElseThrow();
    }

    private boolean answers() {
        try {
            return client.get("/x").body().equals("server1");
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private String log() {
        try {
            return Files.readString(directory.resolve("agent.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
