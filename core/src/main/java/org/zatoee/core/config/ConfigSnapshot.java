// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.execution.ExecutionSettings;
import org.zatoee.core.http.route.Route;
import org.zatoee.core.http.route.UrlDispatcher;
import org.zatoee.core.http.route.UrlPattern;
import org.zatoee.core.security.RateLimits;
import org.zatoee.core.security.SecurityDefinitions;
import org.zatoee.core.security.rate.Limited;

/**
 * All that requests need of the configuration, at one version of it.
 *
 * @param version the configuration version of the cluster; 0 before the first was read
 * @param channels the active HTTP channels, the platform's own first
 * @param httpChannels where URLs lead; only active channels are among them
 * @param inactiveServices the names of services that may not be called
 * @param securityDefinitions who callers may be
 * @param serviceLimits how often services may be called, by name; others as often as anybody wants
 * @param executions what administrators say of where and for how long services run, by name
 */
public record ConfigSnapshot(
        long version,
        List<HttpChannel> channels,
        UrlDispatcher<HttpChannel> httpChannels,
        Set<String> inactiveServices,
        SecurityDefinitions securityDefinitions,
        Map<String, Limited> serviceLimits,
        Map<String, ExecutionSettings> executions) {

    private static final Limited UNLIMITED = new Limited(Limited.Kind.SERVICE, 0, RateLimits.NONE);

    /** Before the configuration was read: the platform's own channels only. */
    public static final ConfigSnapshot INITIAL = of(0, List.of(), Set.of());

    public ConfigSnapshot {
        channels = List.copyOf(channels);
        Objects.requireNonNull(httpChannels, "httpChannels");
        inactiveServices = Set.copyOf(inactiveServices);
        Objects.requireNonNull(securityDefinitions, "securityDefinitions");
        serviceLimits = Map.copyOf(serviceLimits);
        executions = Map.copyOf(executions);
    }

    /**
     * A snapshot of these channels, besides the platform's own, which come first, and of no security definitions.
     *
     * @throws IllegalArgumentException if a channel has a URL path that is none
     */
    public static ConfigSnapshot of(long version, Collection<HttpChannel> channels, Set<String> inactiveServices) {
        return of(version, channels, inactiveServices, SecurityDefinitions.NONE);
    }

    /**
     * A snapshot of these channels, besides the platform's own, which come first.
     *
     * @throws IllegalArgumentException if a channel has a URL path that is none
     */
    public static ConfigSnapshot of(
            long version,
            Collection<HttpChannel> channels,
            Set<String> inactiveServices,
            SecurityDefinitions securityDefinitions) {
        List<HttpChannel> active = Stream.concat(PlatformChannels.all().stream(), channels.stream())
                .filter(HttpChannel::active)
                .toList();
        List<Route<HttpChannel>> routes =
                active.stream().map(ConfigSnapshot::route).toList();
        return new ConfigSnapshot(
                version,
                active,
                new UrlDispatcher<>(routes, Set.of(PlatformChannels.SEGMENT)),
                inactiveServices,
                securityDefinitions,
                Map.of(),
                Map.of());
    }

    /** The same, with limits of how often services may be called, by name. */
    public ConfigSnapshot withServiceLimits(Map<String, Limited> limits) {
        return new ConfigSnapshot(
                version, channels, httpChannels, inactiveServices, securityDefinitions, limits, executions);
    }

    /** The same, with what administrators say of where and for how long services run, by name. */
    public ConfigSnapshot withExecutions(Map<String, ExecutionSettings> said) {
        return new ConfigSnapshot(
                version, channels, httpChannels, inactiveServices, securityDefinitions, serviceLimits, said);
    }

    /** What administrators say of where and for how long a service runs. */
    public ExecutionSettings executionOf(String service) {
        return executions.getOrDefault(service, ExecutionSettings.NONE);
    }

    /** How often a service may be called. */
    public Limited limitsOf(String service) {
        return serviceLimits.getOrDefault(service, UNLIMITED);
    }

    /** How many active channels there are besides the platform's own. */
    public int httpChannelCount() {
        return (int) channels.stream().filter(channel -> !channel.internal()).count();
    }

    private static Route<HttpChannel> route(HttpChannel channel) {
        return new Route<>(
                UrlPattern.parse(channel.url().urlPath(), channel.url().matchSlash()),
                channel.url().methods(),
                channel.url().accept(),
                channel.url().soapAction(),
                channel);
    }
}
