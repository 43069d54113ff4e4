// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.part;

import java.io.PrintStream;

import org.zatoee.benchmarks.bench.Bench;
import org.zatoee.benchmarks.bench.Part;
import org.zatoee.benchmarks.change.ChangingObjects;
import org.zatoee.benchmarks.change.PacedLoad;
import org.zatoee.benchmarks.change.Propagation;
import org.zatoee.benchmarks.change.Servers;
import org.zatoee.benchmarks.server.MeasuredServer;

/** How soon changes are in force on both servers of a cluster that answers 200 requests a second meanwhile. */
public final class LiveChanges implements Part {

    private static final int CHANGES = 1000;
    private static final int REQUESTS_PER_SECOND = 200;
    private static final int SERVERS = 2;

    @Override
    public void run(Bench bench) {
        PrintStream out = bench.out();
        out.println("## Changes under load");
        try (MeasuredServer cluster = bench.cluster("changes", SERVERS);
                PacedLoad load = new PacedLoad(cluster.balanced("/whoami"), REQUESTS_PER_SECOND);
                ChangingObjects objects = new ChangingObjects(cluster.api(), "changes", "example.whoami")) {
            Propagation propagation = Propagation.measure(
                    cluster.api(), objects, new Servers(cluster.servers(SERVERS)), bench.times(CHANGES));
            load.end();
            out.printf("%n%s.%n", propagation);
            out.printf(
                    "Requests meanwhile: %d answered, %d failed %s%n",
                    load.succeeded(), load.failed(), load.failures());
        }
    }
}
