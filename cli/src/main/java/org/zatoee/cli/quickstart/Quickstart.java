// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

import org.zatoee.cli.component.BalancedPing;
import org.zatoee.cli.component.Component;
import org.zatoee.cli.component.Environment;
import org.zatoee.cli.component.OdbLocation;
import org.zatoee.cli.component.OdbServer;
import org.zatoee.cli.component.ParallelStart;
import org.zatoee.cli.environment.EnvironmentSettings;
import org.zatoee.cli.environment.LocalHost;
import org.zatoee.cli.environment.ServerPorts;
import org.zatoee.cli.quickstart.creation.Creation;
import org.zatoee.cli.quickstart.creation.Distribution;
import org.zatoee.cli.quickstart.example.ExampleCalls;
import org.zatoee.cli.quickstart.example.ExampleChannels;
import org.zatoee.core.odb.Odb;

/**
 * From whatever is there to a running cluster with the example services: creates what is missing, starts what does not
 * run, calls a service.
 */
public final class Quickstart {

    private static final int STEPS = 9;
    private static final String RUNNING = "running already";

    private final Environment environment;
    private final EnvironmentSettings settings;
    private final Creation creation;
    private final PrintWriter out;

    /**
     * A quickstart.
     *
     * @param distribution what environments are made of
     * @param environment what to create or to start
     * @param out where progress is shown
     */
    public Quickstart(Distribution distribution, Environment environment, PrintWriter out) {
        this.environment = environment;
        this.settings = environment.settings();
        this.creation = new Creation(distribution, environment);
        this.out = out;
    }

    /**
     * Does it. May be called again, after a failure too.
     *
     * @throws RuntimeException if the environment cannot be made to run; the message says why
     */
    public void run() {
        Steps steps = new Steps(out, STEPS);
        steps.take("Programs", () -> Prerequisites.install(settings.odbType()));
        steps.take("Ports", this::checkPorts);
        steps.take("Environment in " + environment.directory().root(), this::create);
        steps.take("KVDB: Redis on " + address(settings.kvdbPort()), () -> start(List.of(environment.kvdb())));
        steps.take("ODB: " + settings.odbType() + ", schema", this::prepareOdb);
        steps.take("Servers: " + servers(), () -> start(environment.servers()));
        steps.take("Load balancer: HAProxy on " + address(settings.loadBalancerPort()), this::startLoadBalancer);
        boolean current = creation.isCurrent();
        steps.take("Channels of the examples", () -> createChannels(current));
        ExampleCalls calls = new ExampleCalls(settings.loadBalancerPort());
        steps.take("A call through the load balancer", calls::first);
        new Summary(environment, current).print(out, calls.made());
    }

    private String checkPorts() {
        if (environment.directory().exists()) {
            // What does not run looks at its own port when it is started.
            return "as they were";
        }
        PortCheck.of(environment);
        return "free";
    }

    private String create() {
        boolean existed = environment.directory().exists();
        if (!existed) {
            creation.writeSettings();
        }
        creation.completeParts();
        if (environment.runs()) {
            return RUNNING;
        }
        boolean updated = creation.update();
        creation.completeSecrets();
        if (!existed) {
            return "created";
        }
        return updated ? "brought up to date" : "there already";
    }

    private static String start(List<Component> components) {
        if (components.stream().allMatch(component -> component.running().isPresent())) {
            return RUNNING;
        }
        ParallelStart.of(components);
        return "ready";
    }

    private String startLoadBalancer() {
        String state = start(List.of(environment.loadBalancer()));
        BalancedPing.await(environment);
        return state;
    }

    private String prepareOdb() {
        environment.odb().ifPresent(server -> start(List.of(server)));
        if (environment.servers().stream().anyMatch(server -> server.running().isPresent())) {
            return "in use already";
        }
        OdbServer.of(settings.odbType(), environment.directory().odb(), settings.odbPort())
                .ifPresent(server -> server.createDatabase(OdbLocation.DATABASE));
        try (Odb odb =
                OdbLocation.of(environment.directory(), settings).connector().connect()) {
            odb.migrate();
        }
        return "ready";
    }

    /** One of an older build is left alone: it may know nothing of the public API. */
    private String createChannels(boolean current) {
        return current ? new ExampleChannels(environment).createMissing() : "as they were";
    }

    private String servers() {
        return settings.servers().stream()
                .map(ServerPorts::http)
                .map(Quickstart::address)
                .collect(Collectors.joining(", "));
    }

    private static String address(int port) {
        return LocalHost.ADDRESS + ":" + port;
    }
}
