// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security;

/** One way of showing who one is. Immutable. */
public interface SecurityDefinition {

    /** Its key in the ODB. */
    long id();

    /** Its name, unique in the cluster. */
    String name();

    /** Whether anybody can be who it says. */
    boolean active();

    /** What it may do with the public API. */
    AdminRole adminRole();
}
