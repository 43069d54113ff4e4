// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment;

/** What became of a package on one server (zato-facts, section 1.2). */
public enum DeploymentState {
    AWAITING_DEPLOYMENT("awaiting-deployment"),
    DEPLOYED("deployed"),
    IGNORED("ignored");

    private final String wireName;

    DeploymentState(String wireName) {
        this.wireName = wireName;
    }

    /** Its name in the ODB and in the API. */
    public String wireName() {
        return wireName;
    }

    /**
     * The state of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static DeploymentState ofWireName(String name) {
        for (DeploymentState state : values()) {
            if (state.wireName.equals(name)) {
                return state;
            }
        }
        throw new IllegalArgumentException("no such state of a deployment: " + name);
    }
}
