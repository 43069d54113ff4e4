// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.kvdb;

import org.zatoee.core.security.jwt.RevokedToken;
import org.zatoee.core.security.jwt.TokenRevocations;

/** The revoked tokens of a key/value database in memory, as long as it can be reached. */
record InMemoryRevocations(InMemoryKvdbConnector connector) implements TokenRevocations {

    @Override
    public void revoke(RevokedToken token) {
        connector.data();
        connector.security().tokenRevocations().revoke(token);
    }

    @Override
    public Page after(long sequence) {
        connector.data();
        return connector.security().tokenRevocations().after(sequence);
    }
}
