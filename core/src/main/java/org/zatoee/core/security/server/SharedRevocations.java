// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.server;

import java.util.function.Supplier;

import org.zatoee.core.security.jwt.RevokedToken;
import org.zatoee.core.security.jwt.TokenRevocations;

/** Revoked tokens wherever they are kept now. */
record SharedRevocations(Supplier<TokenRevocations> current) implements TokenRevocations {

    @Override
    public void revoke(RevokedToken token) {
        current.get().revoke(token);
    }

    @Override
    public Page after(long sequence) {
        return current.get().after(sequence);
    }
}
