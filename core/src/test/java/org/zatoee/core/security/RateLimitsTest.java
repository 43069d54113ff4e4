// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.http.address.IpAddress;
import org.zatoee.service.BadRequestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RateLimitsTest {

    @Test
    void readsItsLinesInOrder() {
        RateLimits limits = RateLimits.parse("10.0.0.1 = 5/s\n# the office\n10.0.0.0/8 = 100/m\n\n* = *", true);

        assertThat(limits.exact()).isTrue();
        assertThat(limits.lines()).extracting(RateLimit::limit).containsExactly(5L, 100L, RateLimit.UNLIMITED);
        assertThat(limits.lines().get(1).window()).isEqualTo(Duration.ofMinutes(1));
        assertThat(limits.lines().get(1).isFor(IpAddress.parse("10.9.9.9"))).isTrue();
        assertThat(limits.lines().get(1).isFor(IpAddress.parse("11.9.9.9"))).isFalse();
        assertThat(limits.lines().get(2).isFor(IpAddress.parse("2001:db8::1"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"*=1/s,1", "*=1/m,60", "*=1/h,3600", "*=1/d,86400", "* = 1 / m,60"})
    void knowsSecondsMinutesHoursAndDays(String text, long seconds) {
        assertThat(RateLimits.parse(text).lines().get(0).window()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n# nothing\n"})
    void isNoLimitWithoutALine(String text) {
        assertThat(RateLimits.parse(text)).isEqualTo(RateLimits.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* 5/m",
                "* = 5",
                "* = 0/m",
                "* = -1/m",
                "* = 5/y",
                "* = 9999999999/m",
                "localhost = 5/m",
                "10.0.0.1/8 = 5/m",
                "10.0.0.0/33 = 5/m",
                "= 5/m"
            })
    void namesTheFieldAndTheLineThatIsWrong(String line) {
        assertThatThrownBy(() -> RateLimits.parse("10.0.0.1 = 1/m\n" + line))
                .isInstanceOf(BadRequestException.class)
                .hasMessageStartingWith("rate_limit_def: line 2 ");
    }

    @Test
    void takesAThousandLinesAtMost() {
        assertThatThrownBy(() -> RateLimits.parse("* = 1/m\n".repeat(1001)))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("1000");
    }
}
