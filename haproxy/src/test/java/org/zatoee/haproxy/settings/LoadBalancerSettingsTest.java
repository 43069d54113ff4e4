// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy.settings;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LoadBalancerSettingsTest {

    private static final List<Backend> NEW = List.of(new Backend("server2", "127.0.0.1", 2));

    @Test
    void portsAndServersAreNewAndTheRestIsWhatAnOperatorMadeOfIt() {
        Tuning tuning = new Tuning(77, Duration.ofSeconds(9), List.of("GET"), new LogFiles(3_000_000, 4));
        LoadBalancerSettings operators =
                new LoadBalancerSettings("0.0.0.0", 1, 2, tuning, List.of(new Backend("server1", "127.0.0.1", 1)));

        assertThat(LoadBalancerSettings.of("127.0.0.1", 3, 4, NEW).tunedLike(operators))
                .isEqualTo(new LoadBalancerSettings("0.0.0.0", 3, 4, tuning, NEW));
    }
}
