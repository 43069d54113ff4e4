// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config.overlap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.zatoee.core.channel.ChannelSecurity;
import org.zatoee.core.channel.HttpChannel;

/**
 * Channels that can be in force together. Of those that cannot, the one that asks something of its callers stays, then the
 * oldest one: nothing gets more open by a channel that came later.
 *
 * @param channels those that stay, in the order given
 * @param problems what is left out and why, in words
 */
public record ChannelsApart(List<HttpChannel> channels, List<String> problems) {

    private static final Comparator<HttpChannel> FIRST_STAYS = Comparator.<HttpChannel, Boolean>comparing(
                    channel -> channel.security().equals(ChannelSecurity.NONE))
            .thenComparing(HttpChannel::id);

    public ChannelsApart {
        channels = List.copyOf(channels);
        problems = List.copyOf(problems);
    }

    /** Those of these channels that can be in force together. Inactive ones are in nobody's way. */
    public static ChannelsApart of(Collection<HttpChannel> channels) {
        Map<String, List<HttpChannel>> byShape = new LinkedHashMap<>();
        for (HttpChannel channel : channels) {
            if (channel.active()) {
                byShape.computeIfAbsent(UrlShape.of(channel.url().urlPath()), shape -> new ArrayList<>(1))
                        .add(channel);
            }
        }
        Set<HttpChannel> leftOut = new HashSet<>();
        List<String> problems = new ArrayList<>();
        for (List<HttpChannel> group : byShape.values()) {
            if (group.size() > 1) {
                leaveOut(group, leftOut, problems);
            }
        }
        List<HttpChannel> stay = leftOut.isEmpty()
                ? List.copyOf(channels)
                : channels.stream()
                        .filter(channel -> !leftOut.contains(channel))
                        .toList();
        return new ChannelsApart(stay, problems);
    }

    private static void leaveOut(List<HttpChannel> group, Set<HttpChannel> leftOut, List<String> problems) {
        List<HttpChannel> staying = new ArrayList<>();
        for (HttpChannel channel : group.stream().sorted(FIRST_STAYS).toList()) {
            HttpChannel inTheWay = staying.stream()
                    .filter(other -> Overlap.of(channel, other) != Overlap.NONE)
                    .findFirst()
                    .orElse(null);
            if (inTheWay == null) {
                staying.add(channel);
            } else {
                leftOut.add(channel);
                problems.add("HTTP channel '" + channel.name()
                        + "' is left out: its requests are those of the channel '" + inTheWay.name() + "'");
            }
        }
    }
}
