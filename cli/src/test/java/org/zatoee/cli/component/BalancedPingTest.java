// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.component;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BalancedPingTest {

    private final AtomicInteger calls = new AtomicInteger();
    private HttpServer balancer;

    @BeforeEach
    void startBalancer() throws IOException {
        balancer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        balancer.start();
    }

    @AfterEach
    void stopBalancer() {
        balancer.stop(0);
    }

    @Test
    void waitsUntilTheBalancerNoticesThatServersAreBack() {
        answersFrom(3);
        ping(Duration.ofSeconds(20)).await();
        assertThat(calls).hasValue(3);
    }

    @Test
    void saysSoWhenNoServerIsReached() {
        answersFrom(Integer.MAX_VALUE);
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> ping(Duration.ZERO).await())
                .withMessageContaining("reaches no server after 0 s")
                .withMessageEndingWith("/zato/ping answers with status 503")
                .satisfies(failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.FAILED));
    }

    private BalancedPing ping(Duration patience) {
        return new BalancedPing(balancer.getAddress().getPort(), patience);
    }

    private void answersFrom(int call) {
        balancer.createContext("/zato/ping", exchange -> {
            exchange.sendResponseHeaders(calls.incrementAndGet() < call ? 503 : 200, -1);
            exchange.close();
        });
    }
}
