// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.zatoee.cli.Main;
import org.zatoee.processes.Ports;

import static org.assertj.core.api.Assertions.assertThat;

/** A cluster made by the quickstart, with two servers, on ports of its own; driven by the command as a user would. */
public final class Cluster implements AutoCloseable {

    private final Path directory;
    private final int balancerPort;
    private final int firstServerPort;

    private Cluster(Path directory, int balancerPort, int firstServerPort) {
        this.directory = directory;
        this.balancerPort = balancerPort;
        this.firstServerPort = firstServerPort;
    }

    /** Creates and starts one, in that directory; what was there goes. */
    public static Cluster quickstart(Path directory, String... further) throws IOException {
        delete(directory);
        List<Integer> ports = Ports.free(4);
        int servers = Ports.freeInARow(2);
        Cluster cluster = new Cluster(directory, ports.get(0), servers);
        List<String> words = new ArrayList<>(List.of(
                "quickstart",
                "--path",
                directory.toString(),
                "--lb-port",
                Integer.toString(ports.get(0)),
                "--kvdb-port",
                Integer.toString(ports.get(1)),
                "--lb-agent-port",
                Integer.toString(ports.get(2)),
                "--server-port",
                Integer.toString(servers)));
        words.addAll(List.of(further));
        try {
            cluster.zato(words.toArray(String[]::new));
            return cluster;
        } catch (AssertionError e) {
            cluster.close();
            throw e;
        }
    }

    /** The directory of the environment. */
    public Path directory() {
        return directory;
    }

    /** The HTTP port of the balancer. */
    public int balancerPort() {
        return balancerPort;
    }

    /** The HTTP port of a server; they are numbered from 1. */
    public int serverPort(int number) {
        return firstServerPort + number - 1;
    }

    /** An address behind the balancer. */
    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + balancerPort + path);
    }

    /** Runs the command; it has to succeed. */
    public String zato(String... words) {
        Outcome outcome = attempt(words);
        assertThat(outcome.status())
                .as("zato %s%n%s", String.join(" ", words), outcome)
                .isZero();
        return outcome.out();
    }

    /** Runs the command, whatever comes of it. */
    public Outcome attempt(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
        return new Outcome(status, out.toString(), err.toString());
    }

    /** The directory of a component. */
    public String component(String name) {
        return directory.resolve(name).toString();
    }

    /** The process of a server; they are numbered from 1. */
    public long pid(int number) throws IOException {
        return Long.parseLong(
                Files.readString(directory.resolve("server" + number).resolve("pid"))
                        .strip());
    }

    /** Kills a server the way a failing machine does. */
    public void kill(int number) throws IOException {
        ProcessHandle server = ProcessHandle.of(pid(number)).orElseThrow();
        server.destroyForcibly();
        // A start right after it would find it running still.
        server.onExit().join();
    }

    @Override
    public void close() throws IOException {
        Main.commandLine().execute("stop", directory.toString());
    }

    /**
     * What came of a command.
     *
     * @param status the status it exited with
     * @param out what it printed
     * @param err what it complained of
     */
    public record Outcome(int status, String out, String err) {}

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
