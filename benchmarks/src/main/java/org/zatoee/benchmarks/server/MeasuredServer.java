// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;

import org.zatoee.core.object.ObjectDocument;
import org.zatoee.core.object.Secrets;
import org.zatoee.core.odb.Odb;
import org.zatoee.odb.OdbSettings;
import org.zatoee.odb.OdbUrls;
import org.zatoee.odb.jpa.JdbcOdbConnector;
import org.zatoee.processes.Ports;
import org.zatoee.publicapi.ApiAccount;
import org.zatoee.publicapi.ApiTimeouts;
import org.zatoee.publicapi.PublicApiClient;

/**
 * A cluster made by the quickstart, of whose servers the first is measured, to which the measured services and their peers can be added. Driven by
 * the command, as a user would.
 */
public final class MeasuredServer implements AutoCloseable {

    private final ZatoCommand zato;
    private final Path directory;
    private final int port;
    private final int balancerPort;

    private MeasuredServer(ZatoCommand zato, Path directory, int port, int balancerPort) {
        this.zato = zato;
        this.directory = directory;
        this.port = port;
        this.balancerPort = balancerPort;
    }

    /**
     * Makes and starts one.
     *
     * @param zato the command
     * @param directory where; must not exist yet
     * @param servers how many servers it has
     */
    public static MeasuredServer create(ZatoCommand zato, Path directory, int servers) {
        int port = Ports.freeInARow(servers);
        List<Integer> ports = Ports.free(3);
        MeasuredServer server = new MeasuredServer(zato, directory, port, ports.get(0));
        zato.run(
                "quickstart",
                "--path",
                directory.toString(),
                "--servers",
                Integer.toString(servers),
                "--server-port",
                Integer.toString(port),
                "--lb-port",
                Integer.toString(ports.get(0)),
                "--lb-agent-port",
                Integer.toString(ports.get(1)),
                "--kvdb-port",
                Integer.toString(ports.get(2)));
        return server;
    }

    /** Adds what is measured, and its peers, to the examples; restarts the server. */
    public void deployWorkloads() {
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
        addChannels(List.of(
                channel("benchmark.price-order", "/benchmark/price", "POST", "benchmark.price-order"),
                channel("benchmark.slow-call", "/benchmark/slow", "GET", "benchmark.slow-call"),
                channel("benchmark.compute", "/benchmark/compute", "GET", "benchmark.compute")));
    }

    /** Adds a jar to those each server loads when it starts, and a channel to a GET of one of its services, while the server is stopped. */
    public void addServices(String name, byte[] jar, String path, String service) {
        try {
            Files.write(directory.resolve("services").resolve(name), jar);
        } catch (IOException e) {
            throw new BenchmarkException("Cannot write " + name, e);
        }
        addChannels(List.of(channel(service, path, "GET", service)));
    }

    /** Adds channels that nobody calls, while the server is stopped. */
    public void addIdleChannels(int count) {
        addChannels(IntStream.range(0, count)
                .mapToObj(i -> channel(
                        "benchmark.idle-" + i, "/idle/" + i % 100 + "/{id}/part-" + i, "GET", "benchmark.slow-call"))
                .toList());
    }

    /** Writes them past the server, which is down: ten thousand calls of its API would take longer than what is measured. */
    private void addChannels(List<ObjectDocument> channels) {
        OdbSettings settings =
                new OdbSettings(OdbUrls.sqlite(directory.resolve("odb").resolve("zato.db")));
        try (Odb odb = new JdbcOdbConnector(settings).connect()) {
            long cluster = odb.clusters().getOrCreate("quickstart").id();
            odb.inTransaction(() -> {
                long version = odb.clusters().bumpConfigVersion(cluster);
                channels.forEach(channel -> odb.configObjects().insert(cluster, channel, version));
                return version;
            });
        }
    }

    private static ObjectDocument channel(String name, String path, String method, String service) {
        Map<String, Object> values = Map.of(
                "connection",
                "channel",
                "transport",
                "plain_http",
                "is_active",
                true,
                "url_path",
                path,
                "method",
                method,
                "data_format",
                "json",
                "service",
                service);
        return new ObjectDocument("http-soap", name, values, Secrets.NONE, List.of(), List.of());
    }

    /**
     * Starts the server; returns when it is ready.
     *
     * @return how long that took, the command included
     */
    public Duration start() {
        long before = System.nanoTime();
        zato.run("start", directory.resolve("server1").toString());
        return Duration.ofNanos(System.nanoTime() - before);
    }

    public void stop() {
        zato.run("stop", directory.resolve("server1").toString());
    }

    /** An address of the server itself: the balancer is not what is measured. */
    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** The addresses of the servers of a cluster. */
    public List<URI> servers(int count) {
        return IntStream.range(port, port + count)
                .mapToObj(each -> URI.create("http://127.0.0.1:" + each))
                .toList();
    }

    /** An address behind the balancer. */
    public URI balanced(String path) {
        return URI.create("http://127.0.0.1:" + balancerPort + path);
    }

    /** The public API, through the balancer. */
    public PublicApiClient api() {
        Properties credentials = new Properties();
        try (InputStream file = Files.newInputStream(directory.resolve("credentials.properties"))) {
            credentials.load(file);
        } catch (IOException e) {
            throw new BenchmarkException("The quickstart left no credentials", e);
        }
        String password = credentials.getProperty("pubapi.password", "");
        return new PublicApiClient(balanced(""), new ApiAccount("pubapi", password), ApiTimeouts.DEFAULT);
    }

    /** Where files are put to be deployed. */
    public Path pickupDirectory() {
        return directory.resolve("server1").resolve("pickup-dir");
    }

    /** The first server, as the kernel sees it. */
    public LinuxProcess process() {
        try {
            return new LinuxProcess(
                    Long.parseLong(Files.readString(directory.resolve("server1").resolve("pid"))
                            .strip()));
        } catch (IOException e) {
            throw new BenchmarkException("The server left no pid", e);
        }
    }

    /** The first server, as its Java sees it. */
    public JavaProcess java() {
        return new JavaProcess(process().pid(), zato.javaHome());
    }

    @Override
    public void close() {
        zato.run("stop", directory.toString());
    }
}
