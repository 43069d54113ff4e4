// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.stats;

import java.util.List;

/**
 * The statistics of one service over some time, beside those of all.
 *
 * @param service its name
 * @param figures what happened to it
 * @param all what happened to all services
 * @param seconds how long that time was
 * @param trend what happened to it in each period, in their order; empty if that was not asked for
 */
public record ServiceStatistics(String service, Figures figures, Figures all, double seconds, List<Figures> trend) {

    /** Calls per second. */
    public double rate() {
        return seconds <= 0 ? 0 : figures.usage() / seconds;
    }

    /** How much of all calls were calls of this service, in per cent. */
    public double usagePercent() {
        return all.usage() == 0 ? 0 : 100.0 * figures.usage() / all.usage();
    }

    /** How much of the time of all calls went into this service, in per cent. */
    public double timePercent() {
        return all.time() == 0 ? 0 : 100.0 * figures.time() / all.time();
    }
}
