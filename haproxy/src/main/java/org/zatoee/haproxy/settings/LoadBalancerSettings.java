// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy.settings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the load balancer is told.
 *
 * @param bindAddress where it listens: {@code 127.0.0.1} for this machine only, {@code 0.0.0.0} for everybody
 * @param port its port
 * @param agentPort the port of its agent, kept for the agent's own API
 * @param tuning what seldom needs a thought
 * @param backends the servers; their names are unique
 */
public record LoadBalancerSettings(String bindAddress, int port, int agentPort, Tuning tuning, List<Backend> backends) {

    public static final int DEFAULT_PORT = 11223;
    public static final int DEFAULT_AGENT_PORT = 20151;

    /**
     * Checks each value.
     *
     * @throws InvalidSettingsException if one cannot be used
     */
    public LoadBalancerSettings {
        backends = List.copyOf(backends);
        Addresses.requireHost("bind-address", bindAddress);
        Addresses.requirePort("port", port);
        Addresses.requirePort("agent-port", agentPort);
        requireDifferentNames(backends);
    }

    /** With the defaults for all that seldom needs a thought. */
    public static LoadBalancerSettings of(String bindAddress, int port, int agentPort, List<Backend> backends) {
        return new LoadBalancerSettings(bindAddress, port, agentPort, Tuning.DEFAULT, backends);
    }

    /** These ports and servers, with everything else as in other settings. */
    public LoadBalancerSettings tunedLike(LoadBalancerSettings other) {
        return new LoadBalancerSettings(other.bindAddress, port, agentPort, other.tuning, backends);
    }

    private static void requireDifferentNames(List<Backend> backends) {
        Set<String> names = new HashSet<>();
        for (Backend backend : backends) {
            if (!names.add(backend.name())) {
                throw new InvalidSettingsException("Two servers have the name '" + backend.name() + "'");
            }
        }
    }
}
