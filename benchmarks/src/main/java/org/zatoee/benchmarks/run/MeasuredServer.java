// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.zatoee.core.channel.ChannelUrl;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.odb.Odb;
import org.zatoee.odb.OdbSettings;
import org.zatoee.odb.OdbUrls;
import org.zatoee.odb.jpa.JdbcOdbConnector;
import org.zatoee.processes.Ports;

/**
 * A cluster of one server made by the quickstart, to which the measured services and their peers can be added. Driven by
 * the command, as a user would.
 */
final class MeasuredServer implements AutoCloseable {

    private final String zato;
    private final Path directory;
    private final int port;

    private MeasuredServer(String zato, Path directory, int port) {
        this.zato = zato;
        this.directory = directory;
        this.port = port;
    }

    /**
     * Makes and starts one.
     *
     * @param zato the command
     * @param directory where; must not exist yet
     */
    static MeasuredServer create(String zato, Path directory) {
        List<Integer> ports = Ports.free(4);
        MeasuredServer server = new MeasuredServer(zato, directory, ports.get(0));
        Command.of(
                        zato,
                        "quickstart",
                        "--path",
                        directory.toString(),
                        "--servers",
                        "1",
                        "--server-port",
                        Integer.toString(ports.get(0)),
                        "--lb-port",
                        Integer.toString(ports.get(1)),
                        "--lb-agent-port",
                        Integer.toString(ports.get(2)),
                        "--kvdb-port",
                        Integer.toString(ports.get(3)))
                .run();
        return server;
    }

    /** Adds what is measured, and its peers, to the examples; restarts the server. */
    void deployWorkloads() {
        stop();
        Archives.writeServices(directory.resolve("services").resolve("benchmark-services.jar"));
        Path deployments = directory.resolve("server1").resolve("deployments");
        Archives.writeBaseline(deployments.resolve("baseline.war"));
        addDeployment(directory.resolve("server1").resolve("configuration").resolve("standalone-zato.xml"));
        createChannels();
        start();
    }

    /** Names the WAR in the server's configuration, beside the EAR. */
    private static void addDeployment(Path configuration) {
        try {
            String xml = Files.readString(configuration);
            String changed = xml.replace(
                    "</deployments>",
                    """
                    <deployment name="baseline.war" runtime-name="baseline.war">
                        <fs-archive path="deployments/baseline.war" relative-to="jboss.server.base.dir"/>
                    </deployment>
                    </deployments>""");
            if (changed.equals(xml)) {
                throw new BenchmarkException(configuration + " has no deployments to add to");
            }
            Files.writeString(configuration, changed);
        } catch (IOException e) {
            throw new BenchmarkException("Cannot change " + configuration, e);
        }
    }

    private void createChannels() {
        OdbSettings settings =
                new OdbSettings(OdbUrls.sqlite(directory.resolve("odb").resolve("zato.db")));
        try (Odb odb = new JdbcOdbConnector(settings).connect()) {
            long cluster = odb.clusters().getOrCreate("quickstart").id();
            odb.httpChannels().create(cluster, channel("/benchmark/price", "POST", "benchmark.price-order"));
            odb.httpChannels().create(cluster, channel("/benchmark/slow", "GET", "benchmark.slow-call"));
        }
    }

    private static HttpChannel channel(String path, String method, String service) {
        return HttpChannel.of(service, ChannelUrl.of(path, method), DataFormat.JSON, service);
    }

    /**
     * Starts the server; returns when it is ready.
     *
     * @return how long that took, the command included
     */
    Duration start() {
        long before = System.nanoTime();
        Command.of(zato, "start", directory.resolve("server1").toString()).run();
        return Duration.ofNanos(System.nanoTime() - before);
    }

    void stop() {
        Command.of(zato, "stop", directory.resolve("server1").toString()).run();
    }

    /** An address of the server itself: the balancer is not what is measured. */
    URI url(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    LinuxProcess process() {
        try {
            return new LinuxProcess(
                    Long.parseLong(Files.readString(directory.resolve("server1").resolve("pid"))
                            .strip()));
        } catch (IOException e) {
            throw new BenchmarkException("The server left no pid", e);
        }
    }

    @Override
    public void close() {
        Command.of(zato, "stop", directory.toString()).run();
    }
}
