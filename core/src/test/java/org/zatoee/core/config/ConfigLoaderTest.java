// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config;

import org.junit.jupiter.api.Test;
import org.zatoee.core.channel.ChannelUrl;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.testkit.odb.InMemoryOdb;

import static org.assertj.core.api.Assertions.assertThat;

class ConfigLoaderTest {

    private final InMemoryOdb odb = new InMemoryOdb();
    private final long cluster = odb.clusters().getOrCreate("prod").id();

    private void create(String name, String path, boolean active) {
        odb.httpChannels()
                .create(
                        cluster,
                        HttpChannel.of(name, ChannelUrl.of(path, "GET"), DataFormat.JSON, "a.service")
                                .withActive(active));
    }

    @Test
    void readsTheChannelsOfItsClusterAtTheirVersion() {
        create("a", "/a", true);
        create("b", "/b/{x}", true);
        long other = odb.clusters().getOrCreate("other").id();
        odb.httpChannels().create(other, HttpChannel.of("c", ChannelUrl.of("/c"), DataFormat.JSON, "a.service"));

        ConfigLoader.Loaded loaded = ConfigLoader.load(odb, "prod");

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.snapshot().version()).isEqualTo(2);
        assertThat(loaded.snapshot().httpChannelCount())
                .isEqualTo(PlatformChannels.all().size() + 2);
    }

    @Test
    void leavesOutWhatIsNotSoundAndSaysWhy() {
        create("good", "/good", true);
        create("bad", "no-slash", true);
        create("worse", "/{a}/{a}", false);

        ConfigLoader.Loaded loaded = ConfigLoader.load(odb, "prod");

        assertThat(loaded.problems())
                .satisfiesExactly(
                        bad -> assertThat(bad).contains("'bad'", "no-slash", "slash"),
                        worse -> assertThat(worse).contains("'worse'", "twice"));
        assertThat(loaded.snapshot()
                        .httpChannels()
                        .dispatch("GET", "/good", null)
                        .target()
                        .name())
                .isEqualTo("good");
    }

    @Test
    void letsNoChannelTakeTheHealthCheckOver() {
        create("mine", "/zato/ping", true);

        ConfigLoader.Loaded loaded = ConfigLoader.load(odb, "prod");

        assertThat(loaded.problems()).singleElement().asString().contains("'mine'", "belongs to the platform");
        assertThat(loaded.snapshot()
                        .httpChannels()
                        .dispatch("GET", "/zato/ping", null)
                        .target()
                        .name())
                .isEqualTo("zato.ping");
    }

    @Test
    void makesTheClusterIfThereIsNone() {
        ConfigLoader.Loaded loaded = ConfigLoader.load(odb, "new");

        assertThat(loaded.snapshot().version()).isZero();
        assertThat(odb.clusters().findByName("new")).isPresent();
    }
}
