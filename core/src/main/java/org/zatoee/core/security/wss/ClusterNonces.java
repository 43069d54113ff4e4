// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.wss;

import java.time.Duration;
import java.util.Objects;

import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.security.outage.Outage;

/**
 * Nonces of the whole cluster while it can be asked, those of this server otherwise: a replay at another server could
 * pass then, and nobody is kept out. Thread-safe.
 *
 * @param cluster those of the cluster
 * @param own those of this server, always noted too
 * @param outage remembers for how long not to ask the cluster
 */
public record ClusterNonces(NonceRegister cluster, NonceRegister own, Outage outage) implements NonceRegister {

    public ClusterNonces {
        Objects.requireNonNull(cluster, "cluster");
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(outage, "outage");
    }

    @Override
    public boolean add(long definitionId, String nonce, Duration remembered) {
        if (!own.add(definitionId, nonce, remembered)) {
            return false;
        }
        if (outage.isOn()) {
            return true;
        }
        try {
            boolean isNew = cluster.add(definitionId, nonce, remembered);
            outage.over();
            return isNew;
        } catch (ComponentUnavailableException e) {
            outage.begin(e);
            return true;
        }
    }
}
