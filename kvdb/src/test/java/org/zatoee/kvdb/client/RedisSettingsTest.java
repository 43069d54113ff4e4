// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.client;

import java.time.Duration;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.zatoee.core.settings.KvdbSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RedisSettingsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void keepsSecretsToItself() {
        RedisSettings settings = new RedisSettings("redis1", 6379, "zato", "s3cret", 2, SECOND, SECOND, 4);

        assertThat(settings.location()).isEqualTo("redis1:6379/2");
        assertThat(settings.toString()).contains("redis1:6379/2").doesNotContain("s3cret");
    }

    @Test
    void takesTheSettingsOfAServer() {
        RedisSettings settings = RedisSettings.of(new KvdbSettings("redis1", 6380, "zato", "s3cret", 2));

        assertThat(settings.location()).isEqualTo("redis1:6380/2");
        assertThat(settings.username()).isEqualTo("zato");
        assertThat(settings.password()).isEqualTo("s3cret");
        assertThat(settings.commandTimeout()).isPositive();
        assertThat(settings.poolSize()).isPositive();
    }

    @Test
    void namesTheSettingThatIsWrong() {
        refuses("host", () -> new RedisSettings(" ", 6379, "", "", 0, SECOND, SECOND, 4));
        refuses("port", () -> new RedisSettings("redis1", 0, "", "", 0, SECOND, SECOND, 4));
        refuses("port", () -> new RedisSettings("redis1", 65536, "", "", 0, SECOND, SECOND, 4));
        refuses("password", () -> new RedisSettings("redis1", 6379, "zato", "", 0, SECOND, SECOND, 4));
        refuses("database", () -> new RedisSettings("redis1", 6379, "", "", -1, SECOND, SECOND, 4));
        refuses("connectTimeout", () -> new RedisSettings("redis1", 6379, "", "", 0, Duration.ZERO, SECOND, 4));
        refuses("commandTimeout", () -> new RedisSettings("redis1", 6379, "", "", 0, SECOND, Duration.ofDays(100), 4));
        refuses("poolSize", () -> new RedisSettings("redis1", 6379, "", "", 0, SECOND, SECOND, 0));
    }

    private static void refuses(String setting, ThrowingCallable code) {
        assertThatThrownBy(code).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(setting + ":");
    }
}
