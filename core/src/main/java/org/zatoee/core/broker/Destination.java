// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.broker;

import java.util.regex.Pattern;

/**
 * Who is to do a piece of work. What all servers are to hear is no work but a {@link org.zatoee.core.broadcast.Broadcast}:
 * it may be lost, so it only says that there is something to look at.
 *
 * @param name its name in the KVDB and in the API
 */
public record Destination(String name) {

    /** First: the destinations below are checked by it. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9:._-]{0,99}");

    /** Any server of the cluster, exactly one. */
    public static final Destination ANY_SERVER = new Destination("any");

    /** The singleton server, whichever that is at the time. */
    public static final Destination SINGLETON = new Destination("singleton");

    public Destination {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not the name of a destination: '" + name + "'");
        }
    }

    /**
     * One connector, wherever it runs.
     *
     * @param type its type, such as {@code amqp}
     * @param id the id of its definition
     */
    public static Destination connector(String type, long id) {
        return new Destination("connector:" + type + ":" + id);
    }
}
