// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes.server;

/** Names of databases that need no quoting in any SQL. */
public final class DatabaseNames {

    private DatabaseNames() {}

    static String checked(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("Not a name for a database: '" + name
                    + "'; it starts with a letter and has lower-case letters, digits and underscores, at most 63");
        }
        return name;
    }
}
