// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config;

import java.util.Collection;
import java.util.List;
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
import org.zatoee.core.userconfig.StoredConfig;

/**
 * All that requests need of the configuration, at one version of it.
 *
 * @param version the configuration version of the cluster; 0 before the first was read
 * @param channels the active HTTP channels, the platform's own first
 * @param httpChannels where URLs lead; only active channels are among them
 * @param services what is said of services
 * @param securityDefinitions who callers may be
 * @param userConfig what is configured for services
 */
public record ConfigSnapshot(
        long version,
        List<HttpChannel> channels,
        UrlDispatcher<HttpChannel> httpChannels,
        ServicesConfig services,
        SecurityDefinitions securityDefinitions,
        StoredConfig userConfig) {

    private static final Limited UNLIMITED = new Limited(Limited.Kind.SERVICE, 0, RateLimits.NONE);

    /** Before the configuration was read: the platform's own channels only. */
    public static final ConfigSnapshot INITIAL = of(0, List.of(), Set.of());

    public ConfigSnapshot {
        channels = List.copyOf(channels);
        Objects.requireNonNull(httpChannels, "httpChannels");
        Objects.requireNonNull(services, "services");
        Objects.requireNonNull(securityDefinitions, "securityDefinitions");
        Objects.requireNonNull(userConfig, "userConfig");
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
                ServicesConfig.inactive(inactiveServices),
                securityDefinitions,
                StoredConfig.NONE);
    }

    /** The same, with all that is said of services. */
    public ConfigSnapshot withServices(ServicesConfig said) {
        return new ConfigSnapshot(version, channels, httpChannels, said, securityDefinitions, userConfig);
    }

    /** The same, with what is configured for services. */
    public ConfigSnapshot withUserConfig(StoredConfig configured) {
        return new ConfigSnapshot(version, channels, httpChannels, services, securityDefinitions, configured);
    }

    /** The names of services that may not be called. */
    public Set<String> inactiveServices() {
        return services.inactive();
    }

    /** What administrators say of where and for how long a service runs. */
    public ExecutionSettings executionOf(String service) {
        return services.executions().getOrDefault(service, ExecutionSettings.NONE);
    }

    /** The configuration version at which anything was said of a service last; 0 if nothing was. */
    public long versionOf(String service) {
        return services.versions().getOrDefault(service, 0L);
    }

    /** How often a service may be called. */
    public Limited limitsOf(String service) {
        return services.limits().getOrDefault(service, UNLIMITED);
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
