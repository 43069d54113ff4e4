// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.security;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.zatoee.core.security.jwt.RevokedToken;
import org.zatoee.core.security.jwt.TokenRevocations;

import static org.assertj.core.api.Assertions.assertThat;

/** What all lists of revoked tokens do. */
public abstract class TokenRevocationsContract {

    private final RevokedToken first = token(Duration.ofHours(1));
    private final RevokedToken second = token(Duration.ofHours(1));

    /** The list, empty when a test begins; the same each time. */
    protected abstract TokenRevocations revocations();

    /** What time it is, to the list. */
    protected abstract Instant now();

    @Test
    void hasNoneAtFirst() {
        assertThat(revocations().after(0)).isEqualTo(new TokenRevocations.Page(0, List.of()));
    }

    @Test
    void tellsWhatWasRevokedAfterAPlace() {
        revocations().revoke(first);
        TokenRevocations.Page page = revocations().after(0);
        assertThat(page.tokens()).containsExactly(first);

        revocations().revoke(second);

        assertThat(revocations().after(page.sequence()).tokens()).containsExactly(second);
        assertThat(revocations().after(0).tokens()).containsExactly(first, second);
    }

    @Test
    void revokesATokenOnce() {
        revocations().revoke(first);
        long place = revocations().after(0).sequence();

        revocations().revoke(first);

        assertThat(revocations().after(place).tokens()).isEmpty();
        assertThat(revocations().after(0).tokens()).containsExactly(first);
    }

    @Test
    void tellsAllThereIsWhenThePlaceIsNotKnown() {
        revocations().revoke(first);

        TokenRevocations.Page page = revocations().after(1_000_000);

        assertThat(page.tokens()).containsExactly(first);
        assertThat(page.sequence()).isLessThan(1_000_000);
    }

    @Test
    void forgetsWhatIsOver() {
        revocations().revoke(token(Duration.ofHours(-1)));

        revocations().revoke(first);

        assertThat(revocations().after(0).tokens()).containsExactly(first);
    }

    private RevokedToken token(Duration expiresIn) {
        return new RevokedToken(
                UUID.randomUUID().toString(), now().plus(expiresIn).truncatedTo(ChronoUnit.MILLIS));
    }
}
