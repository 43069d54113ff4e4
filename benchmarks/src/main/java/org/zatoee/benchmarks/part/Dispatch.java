// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.zatoee.benchmarks.bench.Bench;
import org.zatoee.benchmarks.bench.Part;
import org.zatoee.benchmarks.deploy.ManyServices;
import org.zatoee.benchmarks.load.Comparison;
import org.zatoee.benchmarks.load.Load;
import org.zatoee.benchmarks.load.Sample;
import org.zatoee.benchmarks.server.MeasuredServer;

/** A call of one service out of a thousand beside a call of one out of ten, each on a server of its own. */
public final class Dispatch implements Part {

    private static final int FEW = 10;
    private static final int MANY = 1000;
    private static final String PATH = "/benchmark/one";
    private static final int CONNECTIONS = 64;

    @Override
    public void run(Bench bench) {
        bench.out().println("## One of a thousand services");
        try (MeasuredServer few = bench.cluster("few-services", 1);
                MeasuredServer many = bench.cluster("many-services", 1)) {
            start(FEW, few);
            start(MANY, many);
            compare(few, many, bench);
        }
    }

    private static void start(int count, MeasuredServer server) {
        server.stop();
        ManyServices services = new ManyServices("dispatch", count, 1);
        server.addServices("dispatch.jar", services.jar(), PATH, services.name(FEW / 2));
        server.start();
    }

    private static void compare(MeasuredServer few, MeasuredServer many, Bench bench) {
        Load one = new Load("one of 10 services", few.url(PATH + "?id=1"), Path.of(""), CONNECTIONS);
        Load other = new Load("one of 1000 services", many.url(PATH + "?id=1"), Path.of(""), CONNECTIONS);
        Map<String, List<Sample>> samples = bench.rounds()
                .run(List.of(one, other), load -> load.equals(other) ? many.process() : few.process(), bench.out());
        bench.out().printf("%n%s%n", new Comparison(samples, one.name()).table());
    }
}
