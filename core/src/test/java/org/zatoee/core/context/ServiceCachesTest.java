// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.context;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;
import org.zatoee.service.ServiceException;
import org.zatoee.service.data.Cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServiceCachesTest {

    private final AtomicLong nanos = new AtomicLong();
    private final ServiceCaches caches = new ServiceCaches(10_000, nanos::get);
    private final Cache rates = caches.named("rates");

    /** What a service would keep. */
    public record Rate(String currency, long cents) {}

    /** What a newer version of it would ask for. */
    public record Cents(long cents) {}

    @Test
    void keepsValuesByCacheAndKey() {
        rates.put("EUR", "4.20");
        caches.named("others").put("EUR", 17L);

        assertThat(caches.named("rates").get("EUR", String.class)).contains("4.20");
        assertThat(caches.named("others").get("EUR", Long.class)).contains(17L);
        assertThat(rates.get("USD", String.class)).isEmpty();
    }

    @Test
    void givesCopiesThatFitAnotherVersionOfTheClass() {
        rates.put("EUR", new Rate("EUR", 420));

        assertThat(rates.get("EUR", Rate.class)).contains(new Rate("EUR", 420));
        assertThat(rates.get("EUR", Cents.class)).contains(new Cents(420));
        assertThat(rates.get("EUR", Map.class)).contains(Map.of("currency", "EUR", "cents", 420));
    }

    @Test
    void keepsBytesAndLists() {
        byte[] bytes = {1, 2, 3};
        rates.put("bytes", bytes);
        bytes[0] = 9;
        rates.put("list", List.of("a", new Rate("EUR", 1)));

        assertThat(rates.get("bytes", byte[].class))
                .hasValueSatisfying(kept -> assertThat(kept).containsExactly(1, 2, 3));
        assertThat(rates.get("list", List.class)).contains(List.of("a", Map.of("currency", "EUR", "cents", 1)));
    }

    @Test
    void saysWhatDoesNotFit() {
        rates.put("EUR", "no number");

        assertThatThrownBy(() -> rates.get("EUR", Rate.class))
                .isInstanceOf(ServiceException.class)
                .hasMessageContaining("'EUR' of cache 'rates'")
                .hasMessageContaining("Rate");
    }

    @Test
    void forgetsWhatIsTooOld() {
        rates.put("EUR", "4.20", Duration.ofSeconds(10));
        rates.put("USD", "4.00");
        nanos.set(Duration.ofSeconds(9).toNanos());
        assertThat(rates.get("EUR", String.class)).isPresent();

        nanos.set(Duration.ofSeconds(11).toNanos());

        assertThat(rates.get("EUR", String.class)).isEmpty();
        assertThat(rates.get("USD", String.class)).isPresent();
    }

    @Test
    void forgetsWhenAsked() {
        rates.put("EUR", "4.20");
        rates.put("USD", "4.00");
        caches.named("others").put("EUR", "x");

        rates.remove("EUR");
        assertThat(rates.get("EUR", String.class)).isEmpty();
        rates.clear();

        assertThat(rates.get("USD", String.class)).isEmpty();
        assertThat(caches.named("others").get("EUR", String.class)).isPresent();
    }

    @Test
    void asksOnceForWhatIsMissing() {
        assertThat(rates.getOrPut("EUR", String.class, Duration.ofMinutes(1), () -> "4.20"))
                .isEqualTo("4.20");
        assertThat(rates.getOrPut("EUR", String.class, Duration.ofMinutes(1), () -> "other"))
                .isEqualTo("4.20");
    }

    @Test
    void hasABound() {
        for (int i = 0; i < 1000; i++) {
            rates.put("key" + i, "x".repeat(500));
        }

        long kept = 0;
        for (int i = 0; i < 1000; i++) {
            kept += rates.get("key" + i, String.class).isPresent() ? 1 : 0;
        }
        assertThat(kept).isBetween(1L, 10L);
    }
}
