// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.component;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.zatoee.cli.environment.ComponentType;
import org.zatoee.haproxy.LoadBalancer;
import org.zatoee.processes.LocalProcess;

/**
 * The load balancer: its agent, and HAProxy below that.
 *
 * @param balancer the program
 */
record LoadBalancerComponent(LoadBalancer balancer) implements Component {

    @Override
    public ComponentType type() {
        return ComponentType.LOAD_BALANCER;
    }

    @Override
    public String name() {
        return "load-balancer";
    }

    @Override
    public Path directory() {
        return balancer.directory();
    }

    @Override
    public List<Integer> ports() {
        return List.of(balancer.settings().port());
    }

    @Override
    public Optional<LocalProcess> running() {
        return balancer.running();
    }

    @Override
    public void start() {
        balancer.start();
    }

    @Override
    public boolean stop() {
        return balancer.stop();
    }
}
