// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.channel.PlatformChannels;
import org.zatoee.core.http.Route;
import org.zatoee.core.http.UrlDispatcher;
import org.zatoee.core.http.UrlPattern;

/**
 * All that requests need of the configuration, at one version of it.
 *
 * @param version the configuration version of the cluster; 0 before the first was read
 * @param httpChannels where URLs lead; inactive channels are not among them
 * @param httpChannelCount how many channels there are
 * @param inactiveServices the names of services that may not be called
 */
public record ConfigSnapshot(
        long version, UrlDispatcher<HttpChannel> httpChannels, int httpChannelCount, Set<String> inactiveServices) {

    /** Before the configuration was read: the platform's own channels only. */
    public static final ConfigSnapshot INITIAL = of(0, List.of(), Set.of());

    public ConfigSnapshot {
        Objects.requireNonNull(httpChannels, "httpChannels");
        inactiveServices = Set.copyOf(inactiveServices);
    }

    /**
     * A snapshot of these channels, besides the platform's own, which come first.
     *
     * @throws IllegalArgumentException if a channel has a URL path that is none
     */
    public static ConfigSnapshot of(long version, Collection<HttpChannel> channels, Set<String> inactiveServices) {
        List<Route<HttpChannel>> routes = Stream.concat(PlatformChannels.all().stream(), channels.stream())
                .filter(HttpChannel::active)
                .map(ConfigSnapshot::route)
                .toList();
        return new ConfigSnapshot(version, new UrlDispatcher<>(routes), routes.size(), inactiveServices);
    }

    private static Route<HttpChannel> route(HttpChannel channel) {
        return new Route<>(UrlPattern.parse(channel.urlPath()), channel.methods(), channel.accept(), channel);
    }
}
