// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Optional;

import org.zatoee.haproxy.settings.InvalidSettingsException;
import org.zatoee.haproxy.settings.LoadBalancerSettings;
import org.zatoee.haproxy.settings.SettingsFile;
import org.zatoee.processes.LocalProcess;
import org.zatoee.processes.MissingProgramException;
import org.zatoee.processes.ProcessFailedException;
import org.zatoee.processes.os.Signal;
import org.zatoee.processes.os.SystemUser;

/**
 * The program that runs HAProxy: {@code LoadBalancerAgent DIRECTORY}, where {@code load-balancer.properties} is.
 *
 * <p>Stopped by SIGTERM, it stops HAProxy too. If it is killed, HAProxy serves on and the next agent takes it over.
 */
public final class LoadBalancerAgent {

    private static final String HAPROXY_USER = "haproxy";

    private final Path directory;
    private final AgentLog log;

    private LoadBalancerAgent(Path directory, AgentLog log) {
        this.directory = directory;
        this.log = log;
    }

    /** Ends with exit code 1 and one line that says why, if HAProxy cannot be run; 2 if called wrongly. */
    public static void main(String[] args) throws Exception {
        AgentLog log = new AgentLog(System.out, Clock.systemUTC());
        if (args.length != 1) {
            log.error("Usage: LoadBalancerAgent DIRECTORY");
            System.exit(2);
        }
        Path directory = Path.of(args[0]).toAbsolutePath().normalize();
        try (FileChannel file = openLock(directory);
                FileLock lock = file.tryLock()) {
            if (lock == null) {
                throw new ProcessFailedException("Another agent looks after " + directory);
            }
            new LoadBalancerAgent(directory, log).run();
        } catch (MissingProgramException
                | InvalidSettingsException
                | ProcessFailedException
                | IOException
                | UncheckedIOException e) {
            log.error(e);
            System.exit(1);
        }
    }

    private static FileChannel openLock(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            throw new ProcessFailedException("There is no directory " + directory);
        }
        return FileChannel.open(directory.resolve("agent.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private void run() throws IOException, InterruptedException {
        LoadBalancerSettings settings = SettingsFile.in(directory).read();
        Haproxy haproxy = Haproxy.in(directory);
        boolean changed = haproxy.configure(configuration(settings).render());
        Optional<LocalProcess> running = Haproxy.running(directory);
        LocalProcess process = running.isPresent() ? adopt(running.get(), changed) : haproxy.start(settings);
        log.info("HAProxy (pid " + process.pid() + ") listens on " + settings.bindAddress() + ":" + settings.port()
                + " for " + settings.backends().size() + " servers");
        Supervision supervision = new Supervision(haproxy, settings, log, process);
        Runtime.getRuntime().addShutdownHook(new Thread(supervision::stop, "stop"));
        AgentReady.in(directory).mark();
        try (LogKeeper logs = new LogKeeper(directory, settings.tuning().logs(), log)) {
            logs.start();
            supervision.run();
        }
    }

    private LocalProcess adopt(LocalProcess process, boolean changed) {
        log.info("HAProxy runs already; taking it over");
        if (changed) {
            log.info("Its configuration has changed; reloading it");
            process.signal(Signal.USR2);
        }
        return process;
    }

    private static HaproxyConfiguration configuration(LoadBalancerSettings settings) {
        // The servers, on the same few CPUs in a small installation, need them more than HAProxy does.
        int threads = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors() / 2));
        String user = SystemUser.callerIsRoot() && new SystemUser(HAPROXY_USER).exists() ? HAPROXY_USER : "";
        return new HaproxyConfiguration(settings, threads, user, Haproxy.FINISH);
    }
}
