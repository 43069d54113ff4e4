// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

import java.util.Arrays;
import java.util.Optional;

/** The types of jobs. */
public enum JobType {
    /** Runs once. */
    ONE_TIME("one_time"),
    /** Runs again and again, after the same time. */
    INTERVAL_BASED("interval_based"),
    /** Runs when a cron definition says. */
    CRON_STYLE("cron_style");

    private final String wireName;

    JobType(String wireName) {
        this.wireName = wireName;
    }

    /** Its name in the API and in messages. */
    public String wireName() {
        return wireName;
    }

    /** The type of that name, if there is one. */
    public static Optional<JobType> ofWireName(String name) {
        return Arrays.stream(values())
                .filter(type -> type.wireName.equals(name))
                .findFirst();
    }
}
