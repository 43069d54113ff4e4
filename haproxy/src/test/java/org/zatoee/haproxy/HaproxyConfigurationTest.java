// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.zatoee.haproxy.settings.Backend;
import org.zatoee.haproxy.settings.LoadBalancerSettings;
import org.zatoee.haproxy.settings.LogFiles;
import org.zatoee.haproxy.settings.Tuning;

import static org.assertj.core.api.Assertions.assertThat;

class HaproxyConfigurationTest {

    private static final List<Backend> BACKENDS =
            List.of(new Backend("server1", "127.0.0.1", 17010), new Backend("server2", "::1", 17011));

    @Test
    void listsTheServersBetweenTheirMarkers() {
        assertThat(render(LoadBalancerSettings.of("127.0.0.1", 11223, 20151, BACKENDS)))
                .containsSubsequence(
                        "# ZATO begin backend bck_http_plain\n",
                        "    server http_plain--server1 127.0.0.1:17010 check inter 2s rise 2 fall 2"
                                + " # ZATO backend bck_http_plain:server--server1\n",
                        "    server http_plain--server2 [::1]:17011 check inter 2s rise 2 fall 2"
                                + " # ZATO backend bck_http_plain:server--server2\n",
                        "# ZATO end backend bck_http_plain\n");
    }

    @Test
    void saysWhatTheSettingsSay() {
        LoadBalancerSettings settings = new LoadBalancerSettings(
                "0.0.0.0",
                80,
                20151,
                new Tuning(500, Duration.ofMillis(1_500), List.of("GET", "HEAD"), LogFiles.DEFAULT),
                BACKENDS);

        assertThat(render(settings))
                .contains("bind 0.0.0.0:80 #")
                .contains("    maxconn 500 #")
                .contains("fd-hard-limit 1200\n")
                .contains("timeout server 1500ms #")
                .contains("http-request disable-l7-retry unless { method GET HEAD }\n")
                .contains("nbthread 2\n")
                .contains("    user haproxy\n    group haproxy\n")
                .contains("hard-stop-after 8000ms\n")
                .doesNotContain("${");
    }

    @Test
    void repeatsNothingWhenNothingMayBeRepeated() {
        LoadBalancerSettings settings = new LoadBalancerSettings(
                "127.0.0.1", 80, 20151, new Tuning(500, Duration.ofSeconds(1), List.of(), LogFiles.DEFAULT), BACKENDS);

        assertThat(render(settings)).contains("http-request disable-l7-retry unless { method NONE }\n");
    }

    @Test
    void answersErrorsOfItsOwnAsJson() {
        assertThat(render(LoadBalancerSettings.of("127.0.0.1", 11223, 20151, BACKENDS)))
                .contains("http-error status 503 content-type application/json lf-string"
                        + " '{\"zato_env\":{\"result\":\"ZATO_ERROR\",\"cid\":\"%ID\",\"details\":\"No server is"
                        + " available\"}}'");
    }

    private static String render(LoadBalancerSettings settings) {
        return new HaproxyConfiguration(settings, 2, "haproxy", Duration.ofSeconds(8)).render();
    }
}
