// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.zatoee.core.server.status.Health;
import org.zatoee.core.server.status.ServerState;

import static org.assertj.core.api.Assertions.assertThat;

class HealthJsonTest {

    @Test
    void saysThatAServerIsReady() {
        assertThat(json(new Health(true, ServerState.READY, "")))
                .isEqualTo("{\"status\":\"UP\",\"state\":\"READY\",\"reason\":\"\"}");
    }

    @Test
    void saysWhyAServerIsNot() {
        assertThat(json(new Health(false, ServerState.STARTING, "The ODB at \"x\" is away")))
                .isEqualTo("{\"status\":\"DOWN\",\"state\":\"STARTING\",\"reason\":\"The ODB at \\\"x\\\" is away\"}");
    }

    private static String json(Health health) {
        return new String(HealthJson.of(health), StandardCharsets.UTF_8);
    }
}
