// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.kvdb;

import java.util.Objects;

import org.zatoee.core.security.jwt.TokenRevocations;
import org.zatoee.core.security.rate.RateCounters;
import org.zatoee.core.security.wss.NonceRegister;

/**
 * What the servers of a cluster know together about their callers.
 *
 * @param rateCounters counts for rate limits that are exact
 * @param nonces the nonces that have come lately
 * @param tokenRevocations the tokens that are no longer good
 */
public record KvdbSecurity(RateCounters rateCounters, NonceRegister nonces, TokenRevocations tokenRevocations) {

    public KvdbSecurity {
        Objects.requireNonNull(rateCounters, "rateCounters");
        Objects.requireNonNull(nonces, "nonces");
        Objects.requireNonNull(tokenRevocations, "tokenRevocations");
    }
}
