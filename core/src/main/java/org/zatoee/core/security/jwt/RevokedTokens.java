// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.jwt;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.security.outage.Outage;

/**
 * What this server knows of the revoked tokens: asked for each call, from memory. It learns what others revoked by
 * {@link #refresh()}. What it revokes itself counts here at once, and is told to the cluster as soon as that answers.
 * Thread-safe.
 */
public final class RevokedTokens {

    private static final int MAX_TOKENS = 200_000;

    private final TokenRevocations cluster;
    private final InstantSource clock;
    private final Runnable announce;
    private final Outage outage;
    private final Cache<String, RevokedToken> known;
    private final Map<String, RevokedToken> untold = new ConcurrentHashMap<>();
    private long sequence;

    /**
     * None known yet.
     *
     * @param announce tells all servers to refresh, once the cluster knows of a revoked token
     */
    public RevokedTokens(TokenRevocations cluster, InstantSource clock, Runnable announce, Outage outage) {
        this.cluster = Objects.requireNonNull(cluster, "cluster");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.announce = Objects.requireNonNull(announce, "announce");
        this.outage = Objects.requireNonNull(outage, "outage");
        this.known = Caffeine.newBuilder()
                .maximumSize(MAX_TOKENS)
                .executor(Runnable::run)
                .build();
    }

    /** Whether a token has been revoked. */
    boolean contains(String id) {
        return known.getIfPresent(id) != null;
    }

    /** Revokes a token. It does not fail: while the cluster cannot be told, this server knows, and tells it later. */
    public void revoke(RevokedToken token) {
        known.put(token.id(), token);
        untold.put(token.id(), token);
        if (tellCluster()) {
            announce.run();
        }
    }

    /** Learns what others revoked, and forgets what is over. To be called each second, and when another announces. */
    public synchronized void refresh() {
        known.asMap().values().removeIf(this::isOver);
        if (!tellCluster()) {
            return;
        }
        try {
            TokenRevocations.Page page = cluster.after(sequence);
            page.tokens().stream().filter(token -> !isOver(token)).forEach(token -> known.put(token.id(), token));
            sequence = page.sequence();
            outage.over();
        } catch (ComponentUnavailableException e) {
            outage.begin(e);
        }
    }

    private boolean tellCluster() {
        try {
            for (RevokedToken token : List.copyOf(untold.values())) {
                cluster.revoke(token);
                untold.remove(token.id(), token);
            }
            return true;
        } catch (ComponentUnavailableException e) {
            untold.values().removeIf(this::isOver);
            outage.begin(e);
            return false;
        }
    }

    private boolean isOver(RevokedToken token) {
        return token.expires().plus(leeway()).isBefore(clock.instant());
    }

    private static Duration leeway() {
        return Duration.ofSeconds(TokenClaims.LEEWAY_SECONDS);
    }
}
