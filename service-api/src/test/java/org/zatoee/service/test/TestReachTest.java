// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.zatoee.service.ChannelType;
import org.zatoee.service.JobType;
import org.zatoee.service.NameOf;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceException;
import org.zatoee.service.data.HeldLock;
import org.zatoee.service.invoke.AsyncOptions;
import org.zatoee.service.invoke.RetryOptions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TestReachTest {

    private final TestContext zato = TestContext.create();
    private int tries;

    /** A service that is called by its class. */
    public static final class Twice implements Service<Integer, Integer> {
        @Override
        public Integer handle(Integer input, ServiceContext zato) {
            return 2 * input;
        }
    }

    @Test
    void otherServicesDoWhatTheTestSays() throws Exception {
        zato.whenInvoked("crm.get", input -> Map.of("got", input)).whenInvoked(Twice.class, input -> 7);

        assertThat(zato.invoke("crm.get", 5).asMap()).isEqualTo(Map.of("got", 5));
        assertThat(zato.invoke("crm.get", 5, Duration.ofSeconds(1)).as(Map.class))
                .hasSize(1);
        assertThat(zato.invoke(Twice.class, 1)).isEqualTo(7);
        assertThatThrownBy(() -> zato.invoke("crm.other", 5))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("crm.other");
        assertThatThrownBy(() -> zato.invoke("crm.get", 5).as(String.class)).isInstanceOf(ServiceException.class);
    }

    @Test
    void callsThatAreNotWaitedForAreNoted() {
        AsyncOptions options = AsyncOptions.DEFAULT.delayedBy(Duration.ofSeconds(5));
        zato.invokeAsync("audit.log", Map.of("a", 1));
        zato.invokeAsync("audit.log", null, options);
        zato.patterns().parallel(Map.of("x", 1), "told");

        assertThat(zato.asyncInvocations().stream().map(AsyncInvocation::service))
                .containsExactly("audit.log", "audit.log", "x");
        assertThat(zato.asyncInvocations().get(0).input()).isEqualTo(Map.of("a", 1));
        assertThat(zato.asyncInvocations().get(1).options()).isEqualTo(options);
        assertThat(zato.asyncInvocations().get(2).options().callbacks()).isEqualTo(List.of("told"));
    }

    @Test
    void callsAreRepeatedWithoutWaiting() throws Exception {
        zato.whenInvoked("crm.get", input -> {
            if (++tries < 3) {
                throw new IllegalStateException("not yet");
            }
            return tries;
        });

        RetryOptions options = RetryOptions.of(3, Duration.ofHours(1));
        assertThat(zato.patterns().invokeRetry("crm.get", null, options).as(Integer.class))
                .isEqualTo(3);
        tries = -9;
        assertThatThrownBy(() -> zato.patterns().invokeRetry("crm.get", null, options))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void dictionariesConfigurationAndTimeAreWhatTheTestSays() {
        zato.withTranslation("crm", "currency", "EUR", "erp", "iso", "978")
                .withConfig("crm.url", "http://crm")
                .withTime(Instant.EPOCH)
                .withInReplyTo("cid0");

        assertThat(zato.translate("crm", "currency", "EUR", "erp", "iso")).isEqualTo("978");
        assertThat(zato.translate("crm", "currency", "USD", "erp", "iso")).isEmpty();
        assertThat(zato.translate("crm", "currency", "USD", "erp", "iso", "?")).isEqualTo("?");
        assertThat(zato.config().require("crm.url")).isEqualTo("http://crm");
        assertThat(zato.config().all("crm")).isEqualTo(Map.of("url", "http://crm"));
        assertThat(zato.clock().instant()).isEqualTo(Instant.EPOCH);
        assertThat(zato.inReplyTo().orElseThrow().value()).isEqualTo("cid0");
    }

    @Test
    void whatExpiresDoesSoByTheTimeOfTheTest() {
        zato.withTime(Instant.EPOCH);
        zato.cache("rates").put("EUR", "4.20", Duration.ofSeconds(10));
        zato.kvdb().set("a", "1", Duration.ofSeconds(10));
        assertThat(zato.cache("rates").get("EUR", String.class)).contains("4.20");
        assertThat(zato.kvdb().get("a")).contains("1");

        zato.withTime(Instant.EPOCH.plusSeconds(11));

        assertThat(zato.cache("rates").get("EUR", String.class)).isEmpty();
        assertThat(zato.kvdb().get("a")).isEmpty();
    }

    @Test
    void locksAreTakenOnce() throws Exception {
        zato.withLockHeldByOthers("other");

        try (HeldLock lock = zato.lock("mine")) {
            assertThat(lock.renew(Duration.ofSeconds(1))).isTrue();
            assertThatThrownBy(() -> zato.lock("mine")).isInstanceOf(ServiceException.class);
        }
        zato.lock("mine").close();
        assertThatThrownBy(() -> zato.lock("other")).isInstanceOf(ServiceException.class);
    }

    @Test
    void aLockWhoseTimeIsOverByTheTimeOfTheTestIsLost() throws Exception {
        zato.withTime(Instant.EPOCH);
        HeldLock lost = zato.lock("mine", Duration.ofSeconds(20), Duration.ZERO);

        zato.withTime(Instant.EPOCH.plusSeconds(21));

        try (HeldLock held = zato.lock("mine")) {
            assertThat(held.fence()).isGreaterThan(lost.fence());
            assertThat(held.isHeld()).isTrue();
            assertThatThrownBy(lost::close).isInstanceOf(ServiceException.class).hasMessageContaining("lost");
            assertThat(lost.isHeld()).isFalse();
        }
    }

    @Test
    void aServiceIsTheSameByItsNameAndByItsClass() throws Exception {
        String name = NameOf.service(Twice.class);
        zato.whenInvoked(name, input -> 7);

        assertThat(zato.invoke(Twice.class, 1)).isEqualTo(7);
        assertThat(zato.invoke(name, 2).as(Integer.class)).isEqualTo(7);
        assertThat(zato.patterns()
                        .invokeRetry(Twice.class, 3, RetryOptions.of(1, Duration.ZERO))
                        .as(Integer.class))
                .isEqualTo(7);
        zato.invokeAsync(Twice.class, 4);
        zato.invokeAsync(Twice.class, 5, AsyncOptions.DEFAULT.callback(name));
        zato.patterns()
                .invokeRetryAsync(
                        Twice.class, 6, RetryOptions.of(1, Duration.ZERO).callback(name));

        assertThat(zato.invocations())
                .containsExactly(new Invocation(name, 1), new Invocation(name, 2), new Invocation(name, 3));
        assertThat(zato.asyncInvocations()).extracting(AsyncInvocation::service).containsOnly(name);
        assertThat(zato.asyncInvocations()).extracting(AsyncInvocation::input).containsExactly(4, 5, 6);
        assertThat(zato.asyncInvocations().get(1).options().callbacks()).isEqualTo(List.of(name));
        assertThat(zato.asyncInvocations().get(2).options().callbacks()).isEqualTo(List.of(name));
    }

    @Test
    void aCallMayBeAJobs() {
        zato.withJob("nightly", JobType.CRON_STYLE);

        assertThat(zato.jobType()).contains(JobType.CRON_STYLE);
        assertThat(zato.channel().name()).isEqualTo("nightly");
        assertThat(zato.channel().type()).isEqualTo(ChannelType.SCHEDULER);
        assertThat(TestContext.create().jobType()).isEmpty();
    }

    @Test
    void cryptographyCanBeUndone() {
        assertThat(zato.crypto().decrypt(zato.crypto().encrypt("secret"))).isEqualTo("secret");
        assertThat(zato.crypto().verify(zato.crypto().hash("secret"), "secret")).isTrue();
        assertThat(zato.crypto().verify(zato.crypto().hash("secret"), "other")).isFalse();
        assertThat(zato.crypto().randomToken(16)).hasSize(22);
    }
}
