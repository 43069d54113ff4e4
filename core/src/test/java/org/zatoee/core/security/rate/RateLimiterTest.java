// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.rate;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.component.ComponentUnavailableException.Component;
import org.zatoee.core.security.RateLimits;
import org.zatoee.core.security.outage.Outage;
import org.zatoee.core.security.rate.Limited.Kind;
import org.zatoee.core.security.refusal.ForbiddenException;
import org.zatoee.core.security.refusal.TooManyRequestsException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RateLimiterTest {

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicBoolean down = new AtomicBoolean();
    private final AtomicInteger asked = new AtomicInteger();
    private final RateCounters redis = new LocalRateCounters(nanos::get);
    private final RateCounters own = new LocalRateCounters(nanos::get);
    private final RateLimiter server1 = limiter(own);
    private final RateLimiter server2 = limiter(new LocalRateCounters(nanos::get));

    @Test
    void takesTheFirstLineThatIsForTheAddress() {
        Limited limited = limited("10.0.0.1 = 1/m\n10.0.0.0/8 = 2/m\n* = *", false);

        server1.check(limited, "10.0.0.1");
        assertThatThrownBy(() -> server1.check(limited, "10.0.0.1")).isInstanceOf(TooManyRequestsException.class);
        server1.check(limited, "10.0.0.2");
        server1.check(limited, "10.0.0.3");
        assertThatThrownBy(() -> server1.check(limited, "10.0.0.4"))
                .as("the addresses of a line are counted together")
                .isInstanceOf(TooManyRequestsException.class);
        for (int i = 0; i < 100; i++) {
            server1.check(limited, "192.0.2.1");
        }
    }

    @Test
    void refusesAnAddressNoLineIsFor() {
        assertThatThrownBy(() -> server1.check(limited("10.0.0.0/8 = 2/m", false), "192.0.2.1"))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void saysWhenToTryAgainAndHowManyAreLeft() {
        Limited limited = limited("* = 2/m", false);
        assertThat(server1.check(limited, "10.0.0.1").headers())
                .containsEntry("X-RateLimit-Limit", "2")
                .containsEntry("X-RateLimit-Remaining", "1");
        server1.check(limited, "10.0.0.1");
        nanos.addAndGet(Duration.ofSeconds(20).toNanos());

        TooManyRequestsException refused =
                catchThrowableOfType(TooManyRequestsException.class, () -> server1.check(limited, "10.0.0.1"));

        assertThat(refused.replyHeaders())
                .containsEntry("Retry-After", "40")
                .containsEntry("X-RateLimit-Limit", "2")
                .containsEntry("X-RateLimit-Remaining", "0");
        nanos.addAndGet(Duration.ofSeconds(40).toNanos());
        assertThatCode(() -> server1.check(limited, "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void countsTheWholeClusterWhereALimitIsExact() {
        Limited exact = limited("* = 2/m", true);
        server1.check(exact, "10.0.0.1");
        server2.check(exact, "10.0.0.1");

        assertThatThrownBy(() -> server1.check(exact, "10.0.0.1")).isInstanceOf(TooManyRequestsException.class);
    }

    @Test
    void countsOneServerWhereALimitIsApproximate() {
        Limited approximate = limited("* = 1/m", false);
        server1.check(approximate, "10.0.0.1");

        assertThatCode(() -> server2.check(approximate, "10.0.0.1")).doesNotThrowAnyException();
        assertThat(asked).as("questions to the cluster").hasValue(0);
    }

    @Test
    void beginsToCountAnewWhenTheLimitIsEdited() {
        server1.check(limited("* = 1/m", true), "10.0.0.1");

        assertThatCode(() -> server1.check(limited("* = 1/h", true), "10.0.0.1"))
                .doesNotThrowAnyException();
        assertThatCode(() -> server1.check(limited("10.0.0.0/8 = 1/m", true), "10.0.0.1"))
                .doesNotThrowAnyException();
    }

    @Test
    void goesOnCountingWhenAnotherLineIsEdited() {
        server1.check(limited("* = 1/m", true), "10.0.0.1");

        assertThatThrownBy(() -> server1.check(limited("192.0.2.1 = *\n* = 1/m", true), "10.0.0.1"))
                .isInstanceOf(TooManyRequestsException.class);
    }

    @Test
    void countsByItselfWhileTheClusterCannotBeAsked() {
        Limited exact = limited("* = 2/m", true);
        down.set(true);

        server1.check(exact, "10.0.0.1");
        server1.check(exact, "10.0.0.1");

        assertThatThrownBy(() -> server1.check(exact, "10.0.0.1")).isInstanceOf(TooManyRequestsException.class);
        assertThat(asked)
                .as("only the first call waits for a cluster that is away")
                .hasValue(1);
    }

    @Test
    void asksTheClusterAgainAfterASecond() {
        Limited exact = limited("* = 5/m", true);
        down.set(true);
        server1.check(exact, "10.0.0.1");
        down.set(false);
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());

        assertThat(server1.check(exact, "10.0.0.1").headers())
                .as("counted by the cluster, which has not seen the call before")
                .containsEntry("X-RateLimit-Remaining", "4");
    }

    private RateLimiter limiter(RateCounters itsOwn) {
        RateCounters cluster = (key, limit, window) -> {
            asked.incrementAndGet();
            if (down.get()) {
                throw new ComponentUnavailableException(Component.KVDB, "test", new IllegalStateException("away"));
            }
            return redis.count(key, limit, window);
        };
        return new RateLimiter(new ClusterRateCounters(cluster, itsOwn, new Outage("a test", nanos::get)), itsOwn);
    }

    private static Limited limited(String lines, boolean exact) {
        return new Limited(Kind.CHANNEL, 7, RateLimits.parse(lines, exact));
    }
}
