// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.broadcast;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BroadcastTest {

    @Test
    void isAFlatJsonObjectOnTheWire() {
        assertThat(BroadcastFormat.write(Broadcast.configChanged("billing", 17).with("by", "anna")))
                .isEqualTo("{\"action\":\"config.changed\",\"cluster\":\"billing\",\"by\":\"anna\",\"version\":17}");
    }

    @Test
    void isReadAsItWasWritten() {
        Broadcast message =
                Broadcast.of(BroadcastAction.TOKENS_REVOKED, "billing").with("count", Long.MIN_VALUE);

        assertThat(BroadcastFormat.read(BroadcastFormat.write(message))).contains(message);
    }

    @Test
    void hasTheFieldsItsActionRequires() {
        assertThatThrownBy(() -> Broadcast.of(BroadcastAction.CONFIG_CHANGED, "billing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("version");
        assertThatThrownBy(() -> Broadcast.configChanged("billing", 1).number("by"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void staysSmall() {
        Broadcast message = Broadcast.of(BroadcastAction.SERVICES_CHANGED, "billing");
        assertThatThrownBy(() -> message.with("by", "x".repeat(1001))).isInstanceOf(IllegalArgumentException.class);
        Map<String, Object> many = new HashMap<>();
        for (long i = 0; i < 17; i++) {
            many.put("field" + i, i);
        }
        assertThatThrownBy(() -> new Broadcast(BroadcastAction.SERVICES_CHANGED, "billing", many))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(BroadcastFormat.read(" ".repeat(200_000) + BroadcastFormat.write(message)))
                .isEmpty();
    }

    @Test
    void hasNoFieldThatHidesItsActionOrCluster() {
        Broadcast message = Broadcast.of(BroadcastAction.SERVICES_CHANGED, "billing");

        assertThatThrownBy(() -> message.with("cluster", "orders")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> message.with("Bad Name", "x")).isInstanceOf(IllegalArgumentException.class);
    }
}
