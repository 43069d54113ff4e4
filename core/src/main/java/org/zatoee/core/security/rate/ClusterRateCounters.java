// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.rate;

import java.time.Duration;
import java.util.Objects;

import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.security.outage.Outage;

/**
 * Counts the calls of the whole cluster while it can be asked, those of this server otherwise. Thread-safe.
 *
 * @param cluster counts those of the cluster
 * @param own counts those of this server
 * @param outage remembers for how long not to ask the cluster
 */
public record ClusterRateCounters(RateCounters cluster, RateCounters own, Outage outage) implements RateCounters {

    public ClusterRateCounters {
        Objects.requireNonNull(cluster, "cluster");
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(outage, "outage");
    }

    @Override
    public RateCount count(String key, long limit, Duration window) {
        if (outage.isOn()) {
            return own.count(key, limit, window);
        }
        try {
            RateCount count = cluster.count(key, limit, window);
            outage.over();
            return count;
        } catch (ComponentUnavailableException e) {
            outage.begin(e);
            return own.count(key, limit, window);
        }
    }
}
