// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.zatoee.processes.os.LogTail;
import org.zatoee.processes.os.ProcessIdentity;
import org.zatoee.processes.os.Signal;
import org.zatoee.processes.os.Signals;

/**
 * A program that runs on this machine in a session of its own, so that it outlives the JVM that started it; another
 * JVM finds it again through its pid file. Safe for use by several threads.
 */
public final class LocalProcess implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration GRACE = Duration.ofSeconds(10);

    /** A killed process is gone at once, unless it hangs in the kernel, which nobody here can help. */
    private static final Duration DEATH = Duration.ofSeconds(5);

    private final ProcessRecord record;
    private final Path pidFile;
    private final long logStart;
    private final @Nullable Process child;

    private LocalProcess(ProcessRecord record, Path pidFile, long logStart, @Nullable Process child) {
        this.record = record;
        this.pidFile = pidFile;
        this.logStart = logStart;
        this.child = child;
    }

    /**
     * Starts a program: standard input empty, output and errors appended to its log file. Returns as soon as it runs,
     * which says nothing about whether it is ready.
     *
     * @throws ProcessFailedException if it cannot be started, ends at once, or runs already
     */
    public static LocalProcess start(ProcessSpec spec) {
        running(spec.pidFile()).ifPresent(process -> {
            throw new ProcessFailedException(spec.name() + " runs already (pid " + process.pid() + ")");
        });
        List<String> command = new ArrayList<>(List.of("setsid"));
        command.addAll(spec.command());
        try {
            for (Path folder : List.of(spec.directory(), parent(spec.logFile()), parent(spec.pidFile()))) {
                Files.createDirectories(folder);
            }
            long logStart = Files.exists(spec.logFile()) ? Files.size(spec.logFile()) : 0;
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(spec.directory().toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(spec.logFile().toFile()));
            builder.environment().putAll(spec.environment());
            return record(spec, builder.start(), logStart);
        } catch (IOException e) {
            throw new ProcessFailedException("Cannot start " + spec.name() + ": " + e.getMessage(), e);
        }
    }

    private static LocalProcess record(ProcessSpec spec, Process child, long logStart) {
        // setsid becomes the program instead of waiting for it, so the pid is the program's own.
        ProcessIdentity identity = ProcessIdentity.of(child.pid())
                .orElseThrow(() -> new ProcessFailedException(
                        spec.name() + " ended at once. " + lastLines(spec.logFile(), logStart)));
        ProcessRecord record = new ProcessRecord(identity, spec.name(), spec.logFile(), spec.stopSignal());
        try {
            record.write(spec.pidFile());
        } catch (UncheckedIOException e) {
            // Without its record nobody would ever find it again to stop it.
            Signals.killGroup(identity);
            throw new ProcessFailedException("Cannot start " + spec.name() + ": " + e.getMessage(), e);
        }
        return new LocalProcess(record, spec.pidFile(), logStart, child);
    }

    /**
     * The process a pid file speaks of, whoever started it.
     *
     * @return empty if there is no such file, or the process is gone, even if another one has its pid by now
     */
    public static Optional<LocalProcess> running(Path pidFile) {
        return ProcessRecord.read(pidFile)
                .filter(record -> record.identity().isAlive())
                .map(record -> new LocalProcess(record, pidFile, 0, null));
    }

    public long pid() {
        return record.identity().pid();
    }

    public boolean isAlive() {
        return record.identity().isAlive();
    }

    /** Completes when the process has ended, however it ended; never exceptionally. */
    public CompletableFuture<Void> onExit() {
        if (child != null) {
            return child.onExit().thenAccept(ended -> {});
        }
        CompletableFuture<Void> exit = new CompletableFuture<>();
        // Nobody tells about the end of a process that is not a child.
        completeOnceDead(exit, CompletableFuture.delayedExecutor(POLL.toMillis(), TimeUnit.MILLISECONDS));
        return exit;
    }

    private void completeOnceDead(CompletableFuture<Void> exit, Executor later) {
        if (isAlive() && !exit.isDone()) {
            later.execute(() -> completeOnceDead(exit, later));
        } else {
            exit.complete(null);
        }
    }

    /**
     * Waits until the program is ready; it keeps running if it is not.
     *
     * @param ready asked again and again; it must not throw
     * @throws ProcessFailedException with the last lines of the log, if the program ends, the time is over or the
     *     waiting thread is interrupted
     */
    public void awaitReady(BooleanSupplier ready, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!ready.getAsBoolean()) {
            if (awaitExit(POLL)) {
                throw failed("ended " + exitCode() + "before it was ready");
            }
            if (System.nanoTime() - deadline > 0) {
                throw failed("was not ready after " + atMost.toSeconds() + " s");
            }
        }
    }

    private String exitCode() {
        return child == null ? "" : "with exit code " + child.exitValue() + " ";
    }

    private ProcessFailedException failed(String what) {
        return new ProcessFailedException(record.name() + " " + what + ". " + lastLines(record.logFile(), logStart));
    }

    private static String lastLines(Path logFile, long from) {
        return "The end of " + logFile + ":\n" + LogTail.of(logFile, from);
    }

    /**
     * Asks the program to end, kills it if it has not after the grace period, and removes its pid file.
     *
     * @return whether it was running
     */
    public boolean stop(Duration grace) {
        boolean wasAlive = isAlive();
        Signals.send(record.identity(), record.stopSignal());
        if (!awaitExit(grace)) {
            Signals.killGroup(record.identity());
            awaitExit(DEATH);
        }
        record.remove(pidFile);
        return wasAlive;
    }

    /** Sends a signal that the program acts upon and lives on. */
    public void signal(Signal signal) {
        Signals.send(record.identity(), signal);
    }

    /** Kills the program, without a chance to end in good order, and removes its pid file. */
    public void kill() {
        Signals.killGroup(record.identity());
        awaitExit(DEATH);
        record.remove(pidFile);
    }

    /**
     * Kills what a program that has just died left behind, such as workers that still hold its port. Only to be called
     * right after its end, as long as its pid is not in use again.
     */
    public void killOrphans() {
        if (!isAlive()) {
            Signals.killGroup(pid());
        }
    }

    /** Stops the program, with 10 seconds of grace. */
    @Override
    public void close() {
        stop(GRACE);
    }

    private boolean awaitExit(Duration atMost) {
        CompletableFuture<Void> exit = onExit();
        try {
            exit.get(atMost.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProcessFailedException("Interrupted while waiting for " + record.name(), e);
        } catch (ExecutionException e) {
            throw new ProcessFailedException("Cannot watch " + record.name(), e);
        } finally {
            exit.cancel(false);
        }
    }

    private static Path parent(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }
}
