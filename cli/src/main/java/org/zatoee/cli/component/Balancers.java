// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.component;

import java.nio.file.Path;
import java.util.List;

import org.zatoee.cli.environment.EnvironmentDirectory;
import org.zatoee.cli.environment.EnvironmentSettings;
import org.zatoee.cli.environment.LocalHost;
import org.zatoee.haproxy.LoadBalancer;
import org.zatoee.haproxy.settings.Backend;
import org.zatoee.haproxy.settings.LoadBalancerSettings;

/** The load balancers of environments. */
final class Balancers {

    private Balancers() {}

    /** That of an environment, with all its servers behind it. */
    static Component of(EnvironmentDirectory directory, EnvironmentSettings settings) {
        List<Backend> backends = settings.servers().stream()
                .map(server -> new Backend(server.name(), LocalHost.ADDRESS, server.http()))
                .toList();
        LoadBalancerSettings told =
                LoadBalancerSettings.of(LocalHost.ADDRESS, settings.loadBalancerPort(), settings.agentPort(), backends);
        return new LoadBalancerComponent(new LoadBalancer(directory.loadBalancer(), told, classPath(directory)));
    }

    /** The environment's own jars: those this command runs from may be replaced by the next build. */
    private static List<Path> classPath(EnvironmentDirectory directory) {
        return List.of(directory.lib().resolve("*"));
    }
}
