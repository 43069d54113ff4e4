// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.jwt;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Revoked tokens in the memory of one server, until their time is over. Thread-safe. */
public final class LocalRevocations implements TokenRevocations {

    private final InstantSource clock;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private long last;

    public LocalRevocations(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void revoke(RevokedToken token) {
        Instant over = clock.instant().minusSeconds(TokenClaims.LEEWAY_SECONDS);
        entries.values().removeIf(entry -> entry.token().expires().isBefore(over));
        if (!entries.containsKey(token.id())) {
            entries.put(token.id(), new Entry(++last, token));
        }
    }

    @Override
    public synchronized Page after(long sequence) {
        long from = sequence > last ? 0 : sequence;
        List<RevokedToken> tokens = entries.values().stream()
                .filter(entry -> entry.sequence() > from)
                .map(Entry::token)
                .toList();
        return new Page(last, tokens);
    }

    private record Entry(long sequence, RevokedToken token) {}
}
