// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.settings;

import java.time.Duration;

import org.zatoee.core.singleton.SingletonTimes;

/** The times of the election of the singleton server, by the names upstream gives them (zato-facts, section 11). */
final class SingletonSettings {

    static final String KEEP_ALIVE = "zato.singleton.connector-server-keep-alive-job-time";
    static final String GRACE = "zato.singleton.connector-server-grace-time-multiplier";
    static final String INITIAL_SLEEP = "zato.singleton.initial-sleep-time";

    private static final long MAX_KEEP_ALIVE_SECONDS = 3600;
    private static final long MAX_GRACE = 100;
    private static final long MAX_SLEEP_MILLIS = 60_000;

    private SingletonSettings() {}

    static SingletonTimes of(Settings settings) {
        Duration renewEvery = Duration.ofSeconds(settings.number(KEEP_ALIVE, 1, 1, MAX_KEEP_ALIVE_SECONDS));
        return new SingletonTimes(
                renewEvery,
                renewEvery.multipliedBy(settings.number(GRACE, 3, 2, MAX_GRACE)),
                Duration.ofMillis(settings.number(INITIAL_SLEEP, 500, 0, MAX_SLEEP_MILLIS)));
    }
}
