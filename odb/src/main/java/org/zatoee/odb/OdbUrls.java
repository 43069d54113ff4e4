// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb;

import java.nio.file.Path;

/** JDBC URLs of ODBs. */
public final class OdbUrls {

    /**
     * WAL lets readers go on while one writes, and loses nothing when a process is killed. Transactions take the write
     * lock when they begin, because one that read first could not wait for it. Who waits gives up after 10 s.
     */
    private static final String SQLITE_PARAMETERS =
            "?journal_mode=WAL&synchronous=NORMAL&busy_timeout=10000&transaction_mode=IMMEDIATE&foreign_keys=true";

    private OdbUrls() {}

    /**
     * An ODB in a file, on a local file system, that several processes may use at once.
     *
     * @throws IllegalArgumentException if the path holds a question mark, where the driver would end it
     */
    public static String sqlite(Path file) {
        String path = file.toAbsolutePath().normalize().toString();
        if (path.indexOf('?') >= 0) {
            throw new IllegalArgumentException("SQLite cannot open a path with a question mark: " + path);
        }
        return "jdbc:sqlite:" + path + SQLITE_PARAMETERS;
    }

    /** A URL without parameters and credentials: safe to show. */
    public static String location(String url) {
        int end = url.length();
        for (char separator : new char[] {'?', ';'}) {
            int at = url.indexOf(separator);
            end = at < 0 ? end : Math.min(end, at);
        }
        return url.substring(0, end).replaceFirst("//[^/]*@", "//");
    }
}
