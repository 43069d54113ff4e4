// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.environment;

import java.util.Locale;

/** The databases an ODB can be kept in. */
public enum OdbType {
    /** A file, shared by the servers of one machine. */
    SQLITE,
    POSTGRESQL,
    /** MySQL, or MariaDB. */
    MYSQL;

    /** Its name in settings, and on the command line. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a program that has to run. */
    public boolean isServer() {
        return this != SQLITE;
    }

    @Override
    public String toString() {
        return wireName();
    }
}
