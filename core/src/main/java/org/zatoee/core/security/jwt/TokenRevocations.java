// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.jwt;

import java.util.List;

import org.zatoee.core.component.ComponentUnavailableException;

/** The revoked tokens of a cluster, in the order in which they were revoked. Thread-safe. */
public interface TokenRevocations {

    /**
     * Revokes a token; to do so again changes nothing.
     *
     * @throws ComponentUnavailableException if that cannot be told to the cluster
     */
    void revoke(RevokedToken token);

    /**
     * What was revoked after a place in the order; all there is, if that place is no longer known.
     *
     * @param sequence the place, as a call before gave it; 0 for the beginning
     * @throws ComponentUnavailableException if it cannot be found out
     */
    Page after(long sequence);

    /**
     * Some revoked tokens.
     *
     * @param sequence the place of the last one
     * @param tokens the tokens
     */
    record Page(long sequence, List<RevokedToken> tokens) {
        public Page {
            tokens = List.copyOf(tokens);
        }
    }
}
