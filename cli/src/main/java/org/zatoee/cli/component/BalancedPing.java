// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.component;

import java.net.URI;
import java.time.Duration;

import org.zatoee.cli.environment.LocalHost;
import org.zatoee.cli.server.UrlWatch;

/**
 * A ping as clients call it: it is answered once the load balancer knows of a server that is up. One that ran while all
 * servers were dead takes some seconds to notice that they are back.
 */
public final class BalancedPing {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final UrlWatch watch;

    BalancedPing(int port, Duration patience) {
        URI uri = URI.create("http://" + LocalHost.ADDRESS + ":" + port + "/zato/ping");
        this.watch = new UrlWatch(uri, patience, "The load balancer reaches no server");
    }

    /**
     * Waits until a call through the load balancer reaches a server; at once over if either of them does not run.
     *
     * @throws org.zatoee.cli.outcome.CommandException if none does within 30 seconds
     */
    public static void await(Environment environment) {
        boolean both = environment.loadBalancer().running().isPresent()
                && environment.servers().stream()
                        .anyMatch(server -> server.running().isPresent());
        if (both) {
            new BalancedPing(environment.settings().loadBalancerPort(), PATIENCE).await();
        }
    }

    void await() {
        watch.await();
    }
}
