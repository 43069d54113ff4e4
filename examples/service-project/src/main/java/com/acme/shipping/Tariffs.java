// SPDX-License-Identifier: Apache-2.0
package com.acme.shipping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The tariffs of {@code tariffs.yaml}. Immutable. */
final class Tariffs {

    private final Map<String, Tariff> byCountry;

    private Tariffs(Map<String, Tariff> byCountry) {
        this.byCountry = Map.copyOf(byCountry);
    }

    static Tariffs load() {
        try (InputStream file = Tariffs.class.getResourceAsStream("tariffs.yaml")) {
            Map<?, ?> countries = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
            Map<String, Tariff> tariffs = new HashMap<>();
            countries.forEach((country, prices) -> tariffs.put((String) country, tariff((Map<?, ?>) prices)));
            return new Tariffs(tariffs);
        } catch (IOException e) {
            throw new UncheckedIOException("tariffs.yaml cannot be read", e);
        }
    }

    private static Tariff tariff(Map<?, ?> prices) {
        return new Tariff(
                new BigDecimal((String) prices.get("base")), new BigDecimal((String) prices.get("perKilogram")));
    }

    /** The tariff of a country; empty if nothing is sent there. */
    Optional<Tariff> of(String country) {
        return Optional.ofNullable(byCountry.get(country.toLowerCase(Locale.ROOT)));
    }
}
