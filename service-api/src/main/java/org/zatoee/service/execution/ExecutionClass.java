// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.execution;

/** What calls of a service mostly do, and so where they run. */
public enum ExecutionClass {
    /** They wait for others: as many run at once as there are threads for calls. */
    NETWORK_BOUND("network-bound"),

    /**
     * They compute: as many run at once as there are processors, others wait in a queue, and when that is full they are
     * answered with 503 and {@code Retry-After}. They cannot starve the network-bound ones.
     */
    CPU_BOUND("cpu-bound");

    private final String wireName;

    ExecutionClass(String wireName) {
        this.wireName = wireName;
    }

    /** Its name in the API. */
    public String wireName() {
        return wireName;
    }
}
