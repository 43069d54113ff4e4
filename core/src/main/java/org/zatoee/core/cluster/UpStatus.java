// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.cluster;

/** What a server last said of itself (zato-facts, section 11). One that was killed still says {@link #RUNNING}. */
public enum UpStatus {
    RUNNING("running"),
    CLEAN_DOWN("clean-down");

    private final String wireName;

    UpStatus(String wireName) {
        this.wireName = wireName;
    }

    /** Its name in the ODB and in the API. */
    public String wireName() {
        return wireName;
    }
}
