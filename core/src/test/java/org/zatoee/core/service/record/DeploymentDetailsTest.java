// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.record;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeploymentDetailsTest {

    @Test
    void writesWhatUpstreamWrites() {
        DeploymentDetails details =
                new DeploymentDetails("start-up", "/srv/\"services\"", DeploymentDetails.Remote.NONE, "esb1", "zato");

        assertThat(details.toJson("com.acme.GetIt", Instant.parse("2026-01-31T12:00:00Z")))
                .isEqualTo(
                        "{\"method\":\"start-up\",\"object\":\"com.acme.GetIt\","
                                + "\"timestamp\":\"2026-01-31T12:00:00Z\",\"fs_location\":\"/srv/\\\"services\\\"\","
                                + "\"remote_host\":\"\",\"remote_user\":\"\",\"current_host\":\"esb1\",\"current_user\":\"zato\"}");
    }
}
