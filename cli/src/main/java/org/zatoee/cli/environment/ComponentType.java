// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.environment;

/** What a directory holds; the names are those in {@code .zato-info}. */
public enum ComponentType {
    /** A whole cluster: the directory of the components below. */
    ENVIRONMENT,
    KVDB,
    ODB,
    SERVER,
    LOAD_BALANCER
}
