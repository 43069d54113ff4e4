// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config.overlap;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zatoee.core.channel.ChannelSecurity;
import org.zatoee.core.channel.ChannelUrl;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.channel.Transport;
import org.zatoee.core.http.address.IpRanges;

import static org.assertj.core.api.Assertions.assertThat;

class OverlapTest {

    /** A channel: path, methods with a plus between, transport, SOAP action, Accept, and the id of its definition. */
    private static HttpChannel channel(long id, String text) {
        String[] parts = text.split(" ", -1);
        boolean soap = parts[2].equals("soap");
        Set<String> methods = parts[1].equals("-") ? Set.of() : Set.of(parts[1].split("\\+"));
        ChannelUrl url = new ChannelUrl(
                soap ? Transport.SOAP : Transport.PLAIN_HTTP,
                parts[0].replace("~", ""),
                soap ? Set.of("POST") : methods,
                parts[4].equals("-") ? "" : parts[4],
                parts[3].equals("-") ? "" : parts[3],
                parts[0].startsWith("~"));
        long definition = Long.parseLong(parts[5]);
        return HttpChannel.of("channel" + id, url, DataFormat.JSON, "orders.get")
                .withSecurity(definition == 0 ? ChannelSecurity.NONE : ChannelSecurity.definition(definition))
                .stored(id, 1);
    }

    @ParameterizedTest
    @CsvSource({
        // Paths
        "/a - plain - - 0,          /b - plain - - 0,              NONE",
        "/a - plain - - 0,          /a/ - plain - - 0,             NONE",
        "/a/{x} - plain - - 1,      /a/b - plain - - 0,            NONE",
        "/a/{x} - plain - - 1,      /a/{x}/{y} - plain - - 0,      NONE",
        "/a - plain - - 0,          /a - plain - - 0,              SAME",
        "/a/{x} - plain - - 0,      /a/{y} - plain - - 0,          SAME",
        "/{a}/b/{x} - plain - - 0,  /{x}/b/{a} - plain - - 0,      SAME",
        "~/a/{x} GET plain - - 1,   /a/{y} GET plain - - 1,        NONE",
        "~/a/{x} GET plain - - 1,   /a/{y} GET plain - - 0,        OTHER_SECURITY",
        "~/a GET plain - - 1,       /a GET plain - - 1,            SAME",
        // Methods: none are all, and who answers GET answers HEAD
        "/a/{x} - plain - - 1,      /a/{y} GET plain - - 0,        SAME",
        "/a/{x} - plain - - 1,      /a/{y} GET plain - - 1,        SAME",
        "/a GET+PUT plain - - 1,    /a PUT+POST plain - - 0,       SAME",
        "/a GET plain - - 1,        /a POST plain - - 0,           NONE",
        "/a GET plain - - 1,        /a HEAD plain - - 0,           SAME",
        // Transports: SOAP is POST
        "/a - plain - - 1,          /a - soap - - 0,               SAME",
        "/a POST plain - - 1,       /a - soap - - 0,               SAME",
        "/a GET plain - - 1,        /a - soap - - 0,               NONE",
        // SOAP actions
        "/a - soap x - 1,           /a - soap x - 0,               SAME",
        "/a - soap x - 1,           /a - soap y - 0,               NONE",
        "/a - soap x - 1,           /a - soap - - 1,               NONE",
        "/a - soap x - 0,           /a - soap - - 1,               OTHER_SECURITY",
        "/a - soap x - 0,           /a POST plain - - 1,           OTHER_SECURITY",
        "/a - soap x - 1,           /a - soap X - 0,               NONE",
        // What is produced
        "/a - plain - a/b 1,        /a - plain - A/B;q=1 0,        SAME",
        "/a - plain - a/b 1,        /a - plain - a/c 0,            NONE",
        "/a - plain - a/b 1,        /a - plain - - 1,              NONE",
        "/a - plain - a/b 1,        /a GET plain - - 2,            OTHER_SECURITY"
    })
    void tellsWhatIsOneChannelTwiceAndWhatOpensWhatAnotherCloses(String one, String other, Overlap expected) {
        assertThat(Overlap.of(channel(1, one), channel(2, other))).isEqualTo(expected);
        assertThat(Overlap.of(channel(2, other), channel(1, one))).isEqualTo(expected);
    }

    @Test
    void takesAllowedAddressesForSecurityToo() {
        HttpChannel any = channel(1, "/a - plain - a/b 1");
        HttpChannel some = channel(2, "/a - plain - - 1");
        HttpChannel fewer = some.withSecurity(some.security().from(IpRanges.of(Set.of("10.0.0.0/8"))));

        assertThat(Overlap.of(any, some)).isEqualTo(Overlap.NONE);
        assertThat(Overlap.of(any, fewer)).isEqualTo(Overlap.OTHER_SECURITY);
    }

    @Test
    void leavesOutTheMoreOpenThenTheNewerOfTwo() {
        HttpChannel open = channel(1, "/a/{x} GET plain - - 0");
        HttpChannel closed = channel(2, "/a/{y} - plain - - 7");
        HttpChannel newer = channel(3, "/a/{z} - plain - - 8");
        HttpChannel elsewhere = channel(4, "/b - plain - - 0");

        ChannelsApart apart = ChannelsApart.of(List.of(open, newer, closed, elsewhere));

        assertThat(apart.channels()).containsExactly(closed, elsewhere);
        assertThat(apart.problems())
                .containsExactlyInAnyOrder(
                        "HTTP channel 'channel1' is left out: its requests are those of the channel 'channel2'",
                        "HTTP channel 'channel3' is left out: its requests are those of the channel 'channel2'");
    }

    @Test
    void anInactiveChannelIsInNobodysWay() {
        HttpChannel closed = channel(1, "/a - plain - - 7").withActive(false);
        HttpChannel open = channel(2, "/a - plain - - 0");

        assertThat(ChannelsApart.of(List.of(closed, open)).channels()).containsExactly(closed, open);
    }
}
