// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.broker;

import org.zatoee.core.broker.Destination;

/**
 * Where the messages of a destination are.
 *
 * @param stream those that wait or are being done
 * @param delayed those that must not be begun yet, by when they may be
 * @param dead those that were put aside
 */
record BrokerKeys(String stream, String delayed, String dead) {

    /** The group of the streams: everyone who receives is in it. */
    static final String GROUP = "zato";

    private static final String PREFIX = "zato:broker:";

    static BrokerKeys of(Destination destination) {
        String name = destination.name();
        return new BrokerKeys(PREFIX + "stream:" + name, PREFIX + "delayed:" + name, PREFIX + "put-aside:" + name);
    }

    /** There for a minute once a message of that id was sent. */
    static String sent(String id) {
        return PREFIX + "sent:" + id;
    }
}
