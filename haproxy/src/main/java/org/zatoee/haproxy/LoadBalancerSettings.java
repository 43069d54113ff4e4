// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the load balancer is told.
 *
 * @param bindAddress where it listens: {@code 127.0.0.1} for this machine only, {@code 0.0.0.0} for everybody
 * @param port its port
 * @param agentPort the port of its agent, kept for the agent's own API
 * @param maxConnections how many clients may be connected at once, if the system allows so many; later ones wait
 * @param responseTimeout how long a server may take to answer; whole milliseconds
 * @param retriedMethods the verbs, in upper case, whose calls may be sent to another server when the first one died over
 *     them or answered 503
 * @param backends the servers; their names are unique
 */
public record LoadBalancerSettings(
        String bindAddress,
        int port,
        int agentPort,
        int maxConnections,
        Duration responseTimeout,
        List<String> retriedMethods,
        List<Backend> backends) {

    public static final int DEFAULT_PORT = 11223;
    public static final int DEFAULT_AGENT_PORT = 20151;
    public static final int DEFAULT_MAX_CONNECTIONS = 10_000;
    private static final int MOST_CONNECTIONS = 1_000_000;

    public static final Duration DEFAULT_RESPONSE_TIMEOUT = Duration.ofSeconds(60);

    /** The verbs that HTTP defines as idempotent, and which therefore a proxy may repeat. */
    public static final List<String> DEFAULT_RETRIED_METHODS = List.of("GET", "HEAD", "OPTIONS", "PUT", "DELETE");

    /**
     * Checks each value.
     *
     * @throws InvalidSettingsException if one cannot be used
     */
    public LoadBalancerSettings {
        retriedMethods = List.copyOf(retriedMethods);
        backends = List.copyOf(backends);
        Addresses.requireHost("bind-address", bindAddress);
        Addresses.requirePort("port", port);
        Addresses.requirePort("agent-port", agentPort);
        if (maxConnections < 1 || maxConnections > MOST_CONNECTIONS) {
            throw new InvalidSettingsException(
                    "max-connections: not between 1 and " + MOST_CONNECTIONS + ": " + maxConnections);
        }
        if (responseTimeout.toMillis() < 1) {
            throw new InvalidSettingsException("response-timeout: not a positive time: " + responseTimeout);
        }
        requireVerbs(retriedMethods);
        requireDifferentNames(backends);
    }

    /** With the defaults for all that seldom needs a thought. */
    public static LoadBalancerSettings of(String bindAddress, int port, int agentPort, List<Backend> backends) {
        return new LoadBalancerSettings(
                bindAddress,
                port,
                agentPort,
                DEFAULT_MAX_CONNECTIONS,
                DEFAULT_RESPONSE_TIMEOUT,
                DEFAULT_RETRIED_METHODS,
                backends);
    }

    /** These ports and servers, with everything else as in other settings. */
    LoadBalancerSettings tunedLike(LoadBalancerSettings other) {
        return new LoadBalancerSettings(
                other.bindAddress,
                port,
                agentPort,
                other.maxConnections,
                other.responseTimeout,
                other.retriedMethods,
                backends);
    }

    private static void requireVerbs(List<String> methods) {
        for (String method : methods) {
            if (!method.matches("[A-Z]{1,20}")) {
                throw new InvalidSettingsException("retried-methods: not a verb of HTTP: '" + method + "'");
            }
        }
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
