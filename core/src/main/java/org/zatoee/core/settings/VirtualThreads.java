// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.settings;

import java.util.Arrays;
import java.util.Locale;

/** Whether the calls that come through HTTP run on virtual threads. */
public enum VirtualThreads {
    /** Where they do as well as platform threads at anything. */
    AUTO,
    /** Always. */
    ON,
    /** Never. */
    OFF;

    /** The setting. */
    public static final String SETTING = "zato.http.virtual-threads";

    /** The first Java that has them. */
    private static final int FIRST = 21;

    /** The first Java where one that waits inside a synchronized block leaves its processor to others (JEP 491). */
    private static final int FIRST_THAT_LETS_GO = 24;

    /**
     * What a value of the setting says.
     *
     * @throws SettingsException if it is none
     */
    public static VirtualThreads of(String value) {
        return Arrays.stream(values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst()
                .orElseThrow(() ->
                        new SettingsException("Setting " + SETTING + " must be auto, on or off, not '" + value + "'"));
    }

    /**
     * Whether a server on this Java uses them.
     *
     * @param java the feature version
     * @throws SettingsException if they have to be used, and there are none
     */
    public boolean areUsedOn(int java) {
        if (this == ON && java < FIRST) {
            throw new SettingsException("Setting " + SETTING + " is on, but only Java " + FIRST
                    + " and later have them, and this is " + java);
        }
        return this == ON || (this == AUTO && java >= FIRST_THAT_LETS_GO);
    }
}
