// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.part;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

import org.zatoee.benchmarks.bench.Bench;
import org.zatoee.benchmarks.bench.Part;
import org.zatoee.benchmarks.change.PacedLoad;
import org.zatoee.benchmarks.change.Servers;
import org.zatoee.benchmarks.deploy.Deployer;
import org.zatoee.benchmarks.deploy.VersionedService;
import org.zatoee.benchmarks.load.Percentiles;
import org.zatoee.benchmarks.server.MeasuredServer;

/** How soon files that are dropped are live on both servers of a cluster that answers 200 requests a second meanwhile. */
public final class HotDeployment implements Part {

    private static final int REDEPLOYMENTS = 100;

    /** Of those that are not counted, with which compilers and class loaders warm up. */
    private static final int WARM_UPS = 5;

    private static final int REQUESTS_PER_SECOND = 200;
    private static final int SERVERS = 2;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Override
    public void run(Bench bench) {
        PrintStream out = bench.out();
        out.println("## Hot deployment under load");
        VersionedService source = new VersionedService("FromSource");
        VersionedService jar = new VersionedService("FromJar");
        try (MeasuredServer cluster = bench.cluster("hot-deployment", SERVERS)) {
            out.printf("%n| dropped | redeployments | p50 ms | p99 ms | longest ms | requests meanwhile | failed |%n");
            out.println("|---|---:|---:|---:|---:|---:|---:|");
            measure(source, source.sourceName(), source::source, cluster, bench);
            measure(jar, jar.jarName(), jar::jar, cluster, bench);
        }
    }

    private static void measure(
            VersionedService service, String file, IntFunction<byte[]> content, MeasuredServer cluster, Bench bench) {
        Deployer deployer = new Deployer(cluster);
        Servers servers = new Servers(cluster.servers(SERVERS));
        deployer.upload(file, content.apply(0));
        deployer.createChannel(service.name(), service.path());
        servers.await(service.path(), service.answers(0), "version 0", LIMIT);
        try (PacedLoad load = new PacedLoad(cluster.balanced(service.path()), REQUESTS_PER_SECOND)) {
            List<Duration> times = new ArrayList<>();
            for (int version = 1; version <= WARM_UPS + bench.times(REDEPLOYMENTS); version++) {
                byte[] bytes = content.apply(version);
                long dropped = deployer.drop(file, bytes);
                servers.await(service.path(), service.answers(version), "version " + version, LIMIT);
                if (version > WARM_UPS) {
                    times.add(Duration.ofNanos(System.nanoTime() - dropped));
                }
            }
            load.end();
            print(file, new Percentiles(times), load, bench.out());
        }
    }

    private static void print(String file, Percentiles times, PacedLoad load, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "| `%s` | %d | %.0f | %.0f | %.0f | %d | %d |%n",
                file,
                times.times().size(),
                times.millis(50),
                times.millis(99),
                times.millis(100),
                load.succeeded() + load.failed(),
                load.failed());
        load.failures().forEach(failure -> out.println("failed: " + failure));
    }
}
