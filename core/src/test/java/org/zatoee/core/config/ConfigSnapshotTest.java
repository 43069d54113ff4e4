// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.zatoee.core.channel.ChannelUrl;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.service.NotFoundException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConfigSnapshotTest {

    private static HttpChannel channel(String name, String path, boolean active) {
        return HttpChannel.of(name, ChannelUrl.of(path, "GET"), DataFormat.JSON, "a.service")
                .withActive(active);
    }

    private static String channelOf(ConfigSnapshot snapshot, String path) {
        return snapshot.httpChannels().dispatch("GET", path, null).target().name();
    }

    @Test
    void knowsOnlyThePlatformsOwnChannelsAtFirst() {
        ConfigSnapshot first = new LiveConfig().current();

        assertThat(first.version()).isZero();
        assertThat(first.channels()).isEqualTo(PlatformChannels.all());
        assertThat(channelOf(first, "/zato/ping")).isEqualTo("zato.ping");
    }

    @Test
    void leadsUrlsToChannelsAsIfInactiveOnesWereNotThere() {
        ConfigSnapshot snapshot =
                ConfigSnapshot.of(7, List.of(channel("a", "/a", true), channel("b", "/b", false)), Set.of());

        assertThat(channelOf(snapshot, "/a")).isEqualTo("a");
        assertThat(channelOf(snapshot, "/zato/ping")).isEqualTo("zato.ping");
        assertThat(snapshot.httpChannelCount()).isEqualTo(1);
        assertThatThrownBy(() -> channelOf(snapshot, "/b")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void prefersTheFirstOfTwoChannelsOfOneShape() {
        ConfigSnapshot snapshot =
                ConfigSnapshot.of(7, List.of(channel("a", "/{x}", true), channel("b", "/{y}", true)), Set.of());

        assertThat(channelOf(snapshot, "/1")).isEqualTo("a");
    }

    @Test
    void isNotChangedFromOutside() {
        Set<String> inactive = new HashSet<>(Set.of("a"));
        ConfigSnapshot snapshot = ConfigSnapshot.of(1, List.of(), inactive);
        inactive.clear();

        assertThat(snapshot.inactiveServices()).containsExactly("a");
    }

    @Test
    void isReplacedAsAWhole() {
        LiveConfig config = new LiveConfig();
        ConfigSnapshot before = config.current();
        ConfigSnapshot next = ConfigSnapshot.of(2, List.of(), Set.of());

        config.swap(next);

        assertThat(config.current()).isSameAs(next);
        assertThat(before.version()).isZero();
    }
}
