// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.stats;

import java.time.LocalDateTime;

/**
 * Names the statistics of one service for one period.
 *
 * @param level how finely they are kept
 * @param service the name of the service
 * @param period when the period begins, in UTC
 */
public record StatisticsKey(StatisticsLevel level, String service, LocalDateTime period) {

    /** Under which key they are kept. */
    public String text() {
        return level.key(service, period);
    }
}
