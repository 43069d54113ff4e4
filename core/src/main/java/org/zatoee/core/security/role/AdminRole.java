// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.role;

/** What a caller may do with the public API; each role may all that the ones before it may. */
public enum AdminRole {
    /** Nothing. */
    NONE,
    /** Read. */
    VIEWER,
    /** Run: invoke services, execute jobs, ping connections, switch objects on and off. */
    OPERATOR,
    /** Everything. */
    ADMINISTRATOR;

    /** Whether who has this role may do what that one is needed for. */
    public boolean includes(AdminRole needed) {
        return compareTo(needed) >= 0;
    }
}
