// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.zatoee.haproxy.settings.LoadBalancerSettings;
import org.zatoee.haproxy.settings.SettingsFile;
import org.zatoee.processes.LocalProcess;
import org.zatoee.processes.ProcessFailedException;
import org.zatoee.processes.ProcessSpec;

/**
 * The load balancer: its agent, and HAProxy below that.
 *
 * @param directory where it keeps its settings, configuration, logs and pid files; created if missing
 * @param settings what it is told
 * @param classPath the jars of this module and of processes, which have to stay where they are while it runs
 */
public record LoadBalancer(Path directory, LoadBalancerSettings settings, List<Path> classPath) {

    private static final Duration READY = Duration.ofSeconds(30);

    /** Longer than the agent gives HAProxy. */
    private static final Duration GRACE = Duration.ofSeconds(20);

    public LoadBalancer {
        classPath = List.copyOf(classPath);
    }

    /** With the agent run from wherever this class was loaded from. */
    public LoadBalancer(Path directory, LoadBalancerSettings settings) {
        this(
                directory,
                settings,
                Stream.of(LoadBalancerAgent.class, LocalProcess.class)
                        .map(LoadBalancer::origin)
                        .toList());
    }

    /**
     * Writes the settings and starts it, unless it runs already, and waits until it answers. Settings that have changed
     * while it runs take effect at its next start. Of settings written earlier the ports and servers are replaced, the
     * rest is an operator's to change and is kept.
     *
     * @throws ProcessFailedException with the agent's own words, if HAProxy is not installed, its port is taken or the
     *     settings cannot be used
     */
    public LocalProcess start() {
        return running().orElseGet(this::launch);
    }

    /** The agent's process, if it runs, whoever started it. */
    public Optional<LocalProcess> running() {
        return LocalProcess.running(pidFile());
    }

    /**
     * Stops agent and HAProxy; calls that run are given a few seconds to finish.
     *
     * @return whether either was running
     */
    public boolean stop() {
        boolean agentRan = running().map(agent -> agent.stop(GRACE)).orElse(false);
        // One that a killed agent has left behind.
        boolean haproxyRan = Haproxy.running(directory).map(Haproxy::stop).orElse(false);
        return agentRan || haproxyRan;
    }

    private LocalProcess launch() {
        Path absolute = directory.toAbsolutePath();
        try {
            Files.createDirectories(absolute);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create " + directory, e);
        }
        SettingsFile file = SettingsFile.in(absolute);
        file.write(Files.exists(file.file()) ? settings.tunedLike(file.read()) : settings);
        LocalProcess agent = LocalProcess.start(new ProcessSpec(
                "The load balancer's agent",
                command(absolute),
                Map.of(),
                absolute,
                absolute.resolve("agent.log"),
                pidFile()));
        AgentReady ready = AgentReady.in(absolute);
        try {
            agent.awaitReady(() -> ready.isMarkedBy(agent.pid()) && new AliveProbe(settings).alive(), READY);
            return agent;
        } catch (ProcessFailedException e) {
            agent.close();
            throw e;
        }
    }

    private List<String> command(Path directory) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                LoadBalancerAgent.class.getName(),
                directory.toString());
    }

    private static Path origin(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Cannot tell where " + type + " was loaded from", e);
        }
    }

    private Path pidFile() {
        return directory.resolve("agent.pid");
    }
}
