// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.jboss.as.server.suspend.ServerSuspendController.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.core.execution.run.CpuBoundPool;
import org.zatoee.core.server.ZatoServer;
import org.zatoee.core.server.environment.ServerEnvironment;
import org.zatoee.core.server.environment.ServerHost;
import org.zatoee.core.server.environment.ServerThreads;
import org.zatoee.core.server.status.Health;
import org.zatoee.core.server.status.ServerState;
import org.zatoee.core.service.application.ApplicationServices;
import org.zatoee.core.settings.ServerSettings;
import org.zatoee.core.sio.constraint.ConstraintApi;
import org.zatoee.core.testkit.kvdb.InMemoryKvdbConnector;
import org.zatoee.core.testkit.odb.InMemoryOdb;
import org.zatoee.odb.probe.JdbcSqlProbe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class DrainBeforeSuspendTest {

    @TempDir
    private Path services;

    private ZatoServer server;

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void tellsTheBalancerAndGoesOnForAsLongAsTheSettingsSay() {
        DrainBeforeSuspend drain = drain(1, true);
        long before = System.nanoTime();

        CompletionStage<Void> prepared = drain.prepare(Context.SHUTDOWN);

        assertThat(state()).isEqualTo(ServerState.DRAINING);
        prepared.toCompletableFuture().join();
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(10));
    }

    @Test
    void goesOnAtOnceWhenTheTimeIsZero() {
        DrainBeforeSuspend drain = drain(0, true);

        CompletionStage<Void> prepared = drain.prepare(Context.SHUTDOWN);

        assertThat(prepared.toCompletableFuture()).isDone();
        assertThat(state()).isEqualTo(ServerState.DRAINING);
    }

    @Test
    void doesNotWaitForABalancerThatSendsNothing() {
        DrainBeforeSuspend drain = drain(25, false);

        CompletionStage<Void> prepared = drain.prepare(Context.SHUTDOWN);

        assertThat(prepared.toCompletableFuture()).isDone();
        assertThat(state()).isEqualTo(ServerState.STARTING);
    }

    @Test
    void takesItBackWhenTheContainerResumes() {
        DrainBeforeSuspend drain = drain(25, true);
        CompletionStage<Void> prepared = drain.prepare(Context.RUNNING);

        drain.resume(Context.RUNNING).toCompletableFuture().join();

        assertThat(prepared.toCompletableFuture()).isNotDone();
        assertThat(state()).isEqualTo(ServerState.READY);
    }

    @Test
    void hasNothingToTakeBackAtTheEndOfABoot() {
        DrainBeforeSuspend drain = drain(5, true);

        assertThatCode(() -> drain.resume(Context.STARTUP).toCompletableFuture().get(1, TimeUnit.SECONDS))
                .doesNotThrowAnyException();
        assertThat(state()).isEqualTo(ServerState.READY);
    }

    private ServerState state() {
        return server.health(Health.Probe.READY).state();
    }

    private DrainBeforeSuspend drain(int seconds, boolean started) {
        server = new ZatoServer(
                new ServerEnvironment(
                        settings(seconds),
                        new ServerHost("127.0.0.1", 17010, "tester"),
                        InstantSource.system(),
                        new ServerThreads(
                                Runnable::run,
                                Runnable::run,
                                Runnable::run,
                                new CpuBoundPool(Executors.defaultThreadFactory(), 1, 1)),
                        new JdbcSqlProbe(),
                        ConstraintApi.NONE,
                        ApplicationServices.NONE),
                new InMemoryKvdbConnector(),
                InMemoryOdb::new);
        if (started) {
            server.start(Runnable::run);
        }
        return new DrainBeforeSuspend(server);
    }

    private ServerSettings settings(int drainSeconds) {
        Map<String, String> settings = new HashMap<>();
        settings.put("zato.cluster.name", "cluster1");
        settings.put("zato.server.name", "server1");
        settings.put("zato.odb.type", "sqlite");
        settings.put("zato.odb.url", "jdbc:sqlite::memory:");
        settings.put("zato.services.directory", services.toString());
        settings.put("zato.drain.seconds", Integer.toString(drainSeconds));
        return ServerSettings.of(settings);
    }
}
