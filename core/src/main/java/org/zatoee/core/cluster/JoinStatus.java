// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.cluster;

/** Whether a server was let into its cluster. The only value upstream knows (zato-facts, section 0). */
public enum JoinStatus {
    ACCEPTED("accepted");

    private final String wireName;

    JoinStatus(String wireName) {
        this.wireName = wireName;
    }

    /** Its name in the ODB and in the API. */
    public String wireName() {
        return wireName;
    }
}
