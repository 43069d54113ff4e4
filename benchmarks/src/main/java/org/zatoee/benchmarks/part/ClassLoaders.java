// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.part;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

import org.zatoee.benchmarks.bench.Bench;
import org.zatoee.benchmarks.bench.Part;
import org.zatoee.benchmarks.change.Servers;
import org.zatoee.benchmarks.deploy.Deployer;
import org.zatoee.benchmarks.deploy.VersionedService;
import org.zatoee.benchmarks.server.JavaMemory;
import org.zatoee.benchmarks.server.MeasuredServer;

/** What is left of versions that were deployed and replaced: half of them sources, half of them jars, each called once. */
public final class ClassLoaders implements Part {

    private static final int REDEPLOYMENTS = 1000;

    /** After which the compiler and everything else a deployment needs has been loaded. */
    private static final int WARM_UPS = 100;

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final double MEGABYTE = 1024 * 1024;

    @Override
    public void run(Bench bench) {
        PrintStream out = bench.out();
        out.println("## A thousand redeployments");
        try (MeasuredServer server = bench.cluster("class-loaders", 1)) {
            Deployer deployer = new Deployer(server);
            Servers servers = new Servers(server.servers(1));
            VersionedService source = new VersionedService("FromSource");
            VersionedService jar = new VersionedService("FromJar");
            deployer.upload(source.sourceName(), source.source(0));
            deployer.upload(jar.jarName(), jar.jar(0));
            deployer.createChannel(source.name(), source.path());
            deployer.createChannel(jar.name(), jar.path());
            out.printf("%n| redeployments | heap MB | metaspace MB | class loaders of services"
                    + " |%n|---:|---:|---:|---:|%n");
            int warm = bench.times(WARM_UPS);
            int all = warm + bench.times(REDEPLOYMENTS);
            for (int i = 2; i <= all; i += 2) {
                deployer.upload(source.sourceName(), source.source(i));
                servers.await(source.path(), source.answers(i), "version " + i, LIMIT);
                deployer.upload(jar.jarName(), jar.jar(i));
                servers.await(jar.path(), jar.answers(i), "version " + i, LIMIT);
                if (i == warm || i == warm + (all - warm) / 2 || i == all) {
                    print(i - warm, server.java().memory(), out);
                }
            }
        }
    }

    private static void print(int redeployments, JavaMemory memory, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "| %d | %.2f | %.2f | %d |%n",
                redeployments,
                memory.heapBytes() / MEGABYTE,
                memory.metaspaceBytes() / MEGABYTE,
                memory.serviceLoaders());
    }
}
