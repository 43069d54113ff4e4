// SPDX-License-Identifier: Apache-2.0
package com.acme.shipping;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What parcels to one country cost, in EUR.
 *
 * @param base each of them
 * @param perKilogram and each kilogram of it
 */
record Tariff(BigDecimal base, BigDecimal perKilogram) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** The price of a parcel, with a surcharge in percent. */
    BigDecimal price(BigDecimal kilograms, int surcharge) {
        BigDecimal price = base.add(perKilogram.multiply(kilograms));
        return price.multiply(HUNDRED.add(BigDecimal.valueOf(surcharge))).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }
}
