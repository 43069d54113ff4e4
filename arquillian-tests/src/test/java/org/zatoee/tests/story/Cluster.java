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
final class Cluster implements AutoCloseable {

    private final Path directory;
    private final int balancerPort;
    private final int firstServerPort;

    private Cluster(Path directory, int balancerPort, int firstServerPort) {
        this.directory = directory;
        this.balancerPort = balancerPort;
        this.firstServerPort = firstServerPort;
    }

    static Cluster quickstart(Path directory, String... further) throws IOException {
        delete(directory);
        List<Integer> ports = Ports.free(4);
        int servers = consecutive(2);
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

    /** The first of some ports in a row that are all free. */
    private static int consecutive(int count) {
        while (true) {
            int first = Ports.free();
            if (Stream.iterate(first, port -> port + 1)
                    .limit(count)
                    .allMatch(port -> port < 65_536 && Ports.occupant(port).isEmpty())) {
                return first;
            }
        }
    }

    Path directory() {
        return directory;
    }

    int balancerPort() {
        return balancerPort;
    }

    /** The HTTP port of a server; they are numbered from 1. */
    int serverPort(int number) {
        return firstServerPort + number - 1;
    }

    URI url(String path) {
        return URI.create("http://127.0.0.1:" + balancerPort + path);
    }

    /** Runs the command; it has to succeed. */
    String zato(String... words) {
        Outcome outcome = attempt(words);
        assertThat(outcome.status())
                .as("zato %s%n%s", String.join(" ", words), outcome)
                .isZero();
        return outcome.out();
    }

    /** Runs the command, whatever comes of it. */
    Outcome attempt(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
        return new Outcome(status, out.toString(), err.toString());
    }

    /** The directory of a component. */
    String component(String name) {
        return directory.resolve(name).toString();
    }

    /** The process of a server; they are numbered from 1. */
    long pid(int number) throws IOException {
        return Long.parseLong(
                Files.readString(directory.resolve("server" + number).resolve("pid"))
                        .strip());
    }

    /** Kills a server the way a failing machine does. */
    void kill(int number) throws IOException {
        ProcessHandle.of(pid(number)).orElseThrow().destroyForcibly();
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
    record Outcome(int status, String out, String err) {}

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
