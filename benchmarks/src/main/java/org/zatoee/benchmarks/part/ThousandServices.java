// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.part;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.zatoee.benchmarks.bench.Bench;
import org.zatoee.benchmarks.bench.Part;
import org.zatoee.benchmarks.change.Servers;
import org.zatoee.benchmarks.deploy.Activation;
import org.zatoee.benchmarks.deploy.Deployer;
import org.zatoee.benchmarks.deploy.ManyServices;
import org.zatoee.benchmarks.deploy.VersionedService;
import org.zatoee.benchmarks.load.Percentiles;
import org.zatoee.benchmarks.server.JavaMemory;
import org.zatoee.benchmarks.server.MeasuredServer;

/** A thousand services in one package: how long that takes, and what they cost while nobody calls them. */
public final class ThousandServices implements Part {

    private static final int SERVICES = 1000;
    private static final int VERSIONS = 5;
    private static final int WARM_UPS = 10;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Override
    public void run(Bench bench) {
        bench.out().println("## A thousand services");
        try (MeasuredServer server = bench.cluster("thousand-services", 1)) {
            Deployer deployer = new Deployer(server);
            warmUp(deployer);
            JavaMemory before = server.java().memory();
            bench.out().printf("%n| 1,000 services in one package | ms |%n|---|---:|%n");
            print("a jar, the first time", upload("many.jar", many("jar", 1).jar(), deployer), bench.out());
            JavaMemory after = server.java().memory();
            List<Duration> again = new ArrayList<>();
            for (int i = 2; i < 2 + bench.times(VERSIONS); i++) {
                again.add(upload("many.jar", many("jar", i).jar(), deployer));
            }
            print("a jar, another version of it (median)", new Percentiles(again).within(50), bench.out());
            print("a jar that is dropped, until the last one answers", drop(deployer, server), bench.out());
            print("sources in a zip", upload("many.zip", many("zip", 1).sources(), deployer), bench.out());
            printCost(before, after, bench.out());
        }
        printEach(bench.out());
    }

    private static ManyServices many(String group, int version) {
        return new ManyServices(group, SERVICES, version);
    }

    /** The compiler, and all that the first packages need, is no cost of a service. */
    private static void warmUp(Deployer deployer) {
        VersionedService source = new VersionedService("FromSource");
        VersionedService jar = new VersionedService("FromJar");
        for (int i = 0; i < WARM_UPS; i++) {
            deployer.upload(source.sourceName(), source.source(i));
            deployer.upload(jar.jarName(), jar.jar(i));
        }
    }

    private static Duration upload(String name, byte[] file, Deployer deployer) {
        long begin = System.nanoTime();
        deployer.upload(name, file);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static Duration drop(Deployer deployer, MeasuredServer server) {
        ManyServices last = many("jar", 99);
        byte[] jar = last.jar();
        deployer.createChannel(last.name(SERVICES - 1), "/benchmark/last");
        long dropped = deployer.drop("many.jar", jar);
        new Servers(server.servers(1))
                .await(
                        "/benchmark/last?id=1",
                        reply -> reply.statusCode() == 200 && reply.body().contains("\"version\":99"),
                        "version 99",
                        LIMIT);
        return Duration.ofNanos(System.nanoTime() - dropped);
    }

    private static void print(String what, Duration time, PrintStream out) {
        out.printf(Locale.ROOT, "| %s | %d |%n", what, time.toMillis());
    }

    private static void printCost(JavaMemory before, JavaMemory after, PrintStream out) {
        double heap = (after.heapBytes() - before.heapBytes()) / 1024.0 / SERVICES;
        double metaspace = (after.metaspaceBytes() - before.metaspaceBytes()) / 1024.0 / SERVICES;
        out.printf(
                Locale.ROOT,
                "%nAn idle service keeps %.1f KB: %.1f KB of heap, %.1f KB of metaspace.%n",
                heap + metaspace,
                heap,
                metaspace);
    }

    private static void printEach(PrintStream out) {
        Percentiles each = new Percentiles(Activation.oneByOne(many("each", 1).jars()));
        out.printf(
                Locale.ROOT,
                "%nOne by one, each in a jar and a class loader of its own: %.2f ms (p50), %.2f ms (p99) each.%n",
                each.millis(50),
                each.millis(99));
    }
}
