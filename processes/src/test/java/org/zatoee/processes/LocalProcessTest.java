// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.processes.os.ProcessIdentity;
import org.zatoee.processes.os.Signal;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

class LocalProcessTest {

    private static final Duration BRIEFLY = Duration.ofMillis(300);
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    Path directory;

    @AfterEach
    void leaveNothingBehind() {
        LocalProcess.running(pidFile()).ifPresent(LocalProcess::kill);
    }

    @Test
    void runsInItsOwnSessionWithItsOutputInTheLog() throws IOException {
        LocalProcess process = start("echo \"in $PWD with $GREETING\"; exec sleep 60");

        process.awaitReady(() -> log().contains("with hello"), LONG);

        assertThat(log()).isEqualTo("in " + directory.toRealPath() + " with hello\n");
        assertThat(pidFile()).hasContent(Long.toString(process.pid()));
        assertThat(process.isAlive()).isTrue();
        assertThat(sessionOf(process.pid())).isEqualTo(process.pid());
    }

    @Test
    void isFoundAgainByItsPidFileAndStopped() {
        LocalProcess started = start("exec sleep 60");

        LocalProcess adopted = LocalProcess.running(pidFile()).orElseThrow();
        assertThat(adopted.pid()).isEqualTo(started.pid());
        assertThat(adopted.stop(LONG)).isTrue();

        assertThat(started.isAlive()).isFalse();
        assertThat(started.onExit()).succeedsWithin(LONG);
        assertThat(adopted.onExit()).succeedsWithin(LONG);
        assertThat(pidFile()).doesNotExist();
        assertThat(LocalProcess.running(pidFile())).isEmpty();
        assertThat(adopted.stop(LONG)).isFalse();
    }

    @Test
    void isNotConfusedWithAnotherProcessThatHasItsPidByNow() throws IOException {
        LocalProcess process = start("exec sleep 60");
        Path properties = directory.resolve("some.pid.properties");
        String other = Files.readString(properties).replaceAll("started=.*", "started=another-boot/1");

        String own = Files.readString(properties);
        Files.writeString(properties, other);
        Optional<LocalProcess> recycled = LocalProcess.running(pidFile());
        Files.writeString(properties, own);

        assertThat(recycled).isEmpty();
        assertThat(LocalProcess.running(pidFile())).isPresent();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void doesNotTakeADeadProcessThatWaitsToBeReapedForALivingOne() throws IOException {
        LocalProcess process = start("sleep 0 & echo $!; exec sleep 60");
        await().atMost(LONG).until(() -> log().endsWith("\n"));
        long child = Long.parseLong(log().strip());

        await().atMost(LONG)
                .untilAsserted(() -> assertThat(ProcessIdentity.of(child)).isEmpty());
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void killsWhatIgnoresTheSignalToStopOnceTheGraceIsOver() {
        LocalProcess process = start("trap '' TERM; echo ready; while true; do sleep 1; done");
        process.awaitReady(() -> log().contains("ready"), LONG);

        assertThat(process.stop(BRIEFLY)).isTrue();

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void stopsWithTheSignalThatWasAskedForEvenWhenAdopted() {
        // A shell cannot catch what was ignored when it began, which is so for all that a job in the background starts.
        LocalProcess.start(spec(
                "exec perl -e '$| = 1; $SIG{INT} = sub { print \"interrupted\\n\"; exit 0 }; print \"ready\\n\"; sleep 60'",
                Signal.INT));
        LocalProcess adopted = LocalProcess.running(pidFile()).orElseThrow();
        adopted.awaitReady(() -> log().contains("ready"), LONG);

        adopted.stop(LONG);

        assertThat(log()).contains("interrupted");
    }

    @Test
    void killsTheWholeGroup() {
        LocalProcess process = start("sleep 60 & echo $!; wait");
        await().atMost(LONG).until(() -> log().endsWith("\n"));
        long child = Long.parseLong(log().strip());
        assertThat(ProcessIdentity.of(child)).isPresent();

        process.kill();

        assertThat(process.isAlive()).isFalse();
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(ProcessIdentity.of(child)).isEmpty());
    }

    @Test
    void saysWhyWhenItDiesBeforeItIsReady() {
        start("echo 'an older run'; exec sleep 60").kill();
        LocalProcess process = start("sleep 0.1; echo 'no such database'; exit 3");

        assertThatThrownBy(() -> process.awaitReady(() -> false, LONG))
                .isInstanceOf(ProcessFailedException.class)
                .hasMessageContaining("some program ended with exit code 3 before it was ready")
                .hasMessageContaining("some.log")
                .hasMessageEndingWith("no such database")
                .hasMessageNotContaining("an older run");
    }

    @Test
    void saysSoWhenItIsNotReadyInTimeAndLeavesItRunning() {
        LocalProcess process = start("echo 'still thinking'; exec sleep 60");

        assertThatThrownBy(() -> process.awaitReady(() -> false, Duration.ofSeconds(1)))
                .isInstanceOf(ProcessFailedException.class)
                .hasMessageContaining("was not ready after 1 s")
                .hasMessageEndingWith("still thinking");
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void refusesToStartASecondTime() {
        LocalProcess process = start("exec sleep 60");

        assertThatThrownBy(() -> start("exec sleep 60"))
                .isInstanceOf(ProcessFailedException.class)
                .hasMessage("some program runs already (pid " + process.pid() + ")");
    }

    @Test
    void doesNotLeaveBehindWhatItCannotRecord() throws IOException {
        // A folder in the place of the record: it cannot be written.
        Files.createDirectories(directory.resolve("some.pid.properties/taken"));

        assertThatThrownBy(() -> start("echo $$; exec sleep 60"))
                .isInstanceOf(ProcessFailedException.class)
                .hasMessageContaining("Cannot start some program");

        await().atMost(LONG).untilAsserted(() -> assertThat(ProcessHandle.current()
                        .children()
                        .filter(child -> child.info().commandLine().orElse("").contains("sleep 60")))
                .isEmpty());
    }

    @Test
    void outlivesTheJvmThatStartedIt() throws Exception {
        Process starter = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StartsAndEnds.class.getName(),
                        directory.toString())
                .inheritIO()
                .start();
        assertThat(starter.waitFor(60, SECONDS)).isTrue();

        LocalProcess process = LocalProcess.running(pidFile()).orElseThrow();

        assertThat(process.stop(LONG)).isTrue();
        assertThat(process.isAlive()).isFalse();
    }

    /** A JVM that does nothing but start a process. */
    static final class StartsAndEnds {

        public static void main(String[] args) {
            LocalProcess.start(specIn(Path.of(args[0]), "exec sleep 60", Signal.TERM));
        }
    }

    private LocalProcess start(String script) {
        return LocalProcess.start(spec(script, Signal.TERM));
    }

    private ProcessSpec spec(String script, Signal stopSignal) {
        return specIn(directory, script, stopSignal);
    }

    private static ProcessSpec specIn(Path directory, String script, Signal stopSignal) {
        return new ProcessSpec(
                "some program",
                List.of("sh", "-c", script),
                Map.of("GREETING", "hello"),
                directory,
                directory.resolve("some.log"),
                directory.resolve("some.pid"),
                stopSignal);
    }

    private Path pidFile() {
        return directory.resolve("some.pid");
    }

    private String log() {
        try {
            return Files.readString(directory.resolve("some.log"));
        } catch (IOException e) {
            return "";
        }
    }

    private static long sessionOf(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        return Long.parseLong(stat.substring(stat.lastIndexOf(')') + 2).split(" ", 5)[3]);
    }
}
