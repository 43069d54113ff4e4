// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zatoee.core.channel.ChannelUrl;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.channel.DuplicateChannelException;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.cluster.Cluster;
import org.zatoee.core.config.PlatformChannels;
import org.zatoee.service.BadRequestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every {@link org.zatoee.core.channel.HttpChannelRepository} does. */
public abstract class HttpChannelRepositoryContract extends OdbTestCase {

    @Test
    void knowsNoneThatWasNotCreated() {
        long cluster = aCluster();

        assertThat(odb().httpChannels().findAll(cluster)).isEmpty();
        assertThat(odb().httpChannels().findByName(cluster, aName())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DataFormat.class)
    void createsOneWithAllItHas(DataFormat format) {
        long cluster = aCluster();
        HttpChannel given = HttpChannel.of(
                        "orders", ChannelUrl.of("/o/{id}", "GET", "PUT").withAccept("text/csv"), format, "o")
                .withActive(false);

        HttpChannel created = odb().httpChannels().create(cluster, given);

        assertThat(created).usingRecursiveComparison().ignoringFields("id").isEqualTo(given);
        assertThat(created.id()).isPositive();
        assertThat(another().httpChannels().findByName(cluster, "orders")).contains(created);
        assertThat(another().httpChannels().findAll(cluster)).containsExactly(created);
    }

    @Test
    void keepsAChannelForAllVerbs() {
        long cluster = aCluster();
        HttpChannel given = HttpChannel.of("any", ChannelUrl.of("/"), DataFormat.RAW, "any");

        odb().httpChannels().create(cluster, given);

        assertThat(odb().httpChannels()
                        .findByName(cluster, "any")
                        .orElseThrow()
                        .url()
                        .methods())
                .isEmpty();
    }

    @Test
    void refusesASecondOfOneName() {
        long cluster = aCluster();
        HttpChannel first = odb().httpChannels().create(cluster, aChannel("orders"));

        assertThatThrownBy(() -> another().httpChannels().create(cluster, aChannel("orders")))
                .isInstanceOf(DuplicateChannelException.class)
                .hasMessageContaining("orders");

        assertThat(odb().httpChannels().findAll(cluster)).containsExactly(first);
    }

    @Test
    void addsOneToTheConfigVersionForEachThatIsCreated() {
        Cluster cluster = odb().clusters().getOrCreate(aName());

        odb().httpChannels().create(cluster.id(), aChannel("orders"));
        assertThatThrownBy(() -> odb().httpChannels().create(cluster.id(), aChannel("orders")))
                .isInstanceOf(DuplicateChannelException.class);

        assertThat(another().clusters().findByName(cluster.name()).orElseThrow().configVersion())
                .isEqualTo(1);
    }

    @Test
    void keepsChannelsOfOneNameInTwoClustersApart() {
        long one = aCluster();
        long other = aCluster();
        HttpChannel ofOne = odb().httpChannels().create(one, aChannel("orders"));

        odb().httpChannels().create(other, aChannel("orders"));

        assertThat(odb().httpChannels().findAll(one)).containsExactly(ofOne);
    }

    @Test
    void letsChannelsShareAPath() {
        long cluster = aCluster();
        odb().httpChannels().create(cluster, aChannel("two"));
        odb().httpChannels().create(cluster, aChannel("one"));

        assertThat(odb().httpChannels().findAll(cluster))
                .extracting(HttpChannel::name)
                .containsExactly("one", "two");
    }

    @Test
    void refusesAChannelOfNoCluster() {
        assertThatThrownBy(() -> odb().httpChannels().create(NOWHERE, aChannel("orders")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAChannelOfThePlatform() {
        long cluster = aCluster();
        HttpChannel internal = PlatformChannels.all().get(0);

        assertThatThrownBy(() -> odb().httpChannels().create(cluster, internal))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(odb().httpChannels().findAll(cluster)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.zatoee.core.testkit.odb.Names#kept")
    void keepsNamesAsTheyAre(String name) {
        long cluster = aCluster();

        HttpChannel created = odb().httpChannels().create(cluster, aChannel(name));

        assertThat(created.name()).isEqualTo(name);
        assertThat(another().httpChannels().findByName(cluster, name)).contains(created);
    }

    @ParameterizedTest
    @MethodSource("org.zatoee.core.testkit.odb.Names#refused")
    void refusesWhatMayNotBeAName(String name) {
        long cluster = aCluster();

        assertThatThrownBy(() -> odb().httpChannels().create(cluster, aChannel(name)))
                .isInstanceOf(BadRequestException.class);
        assertThat(odb().httpChannels().findByName(cluster, name)).isEmpty();
    }
}
