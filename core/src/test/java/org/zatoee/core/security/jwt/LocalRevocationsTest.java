// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.jwt;

import java.time.Instant;
import java.time.InstantSource;

import org.zatoee.core.testkit.security.TokenRevocationsContract;

class LocalRevocationsTest extends TokenRevocationsContract {

    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    private final TokenRevocations revocations = new LocalRevocations(InstantSource.fixed(NOW));

    @Override
    protected TokenRevocations revocations() {
        return revocations;
    }

    @Override
    protected Instant now() {
        return NOW;
    }
}
