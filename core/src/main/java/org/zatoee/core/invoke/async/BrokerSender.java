// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.async;

import org.zatoee.core.broker.Broker;
import org.zatoee.core.broker.BrokerMessage;
import org.zatoee.core.broker.Destination;
import org.zatoee.core.invoke.AsyncCall;
import org.zatoee.core.invoke.AsyncSender;
import org.zatoee.service.Cid;

/**
 * Sends calls to any server of the cluster.
 *
 * @param broker takes them
 */
public record BrokerSender(Broker broker) implements AsyncSender {

    /** The longest id that has a service's name in it as it is. */
    private static final int MAX_PLAIN = 180;

    @Override
    public void send(AsyncCall call) {
        send("call", call.call().cid(), call);
    }

    /**
     * Sends a call once, however often it is asked to.
     *
     * @param purpose tells calls of one service that have the same reason apart
     * @param reason the CID of what it is made for
     */
    void send(String purpose, Cid reason, AsyncCall call) {
        String id = id(purpose + ":" + reason + ":" + call.call().service());
        broker.send(
                Destination.ANY_SERVER,
                new BrokerMessage(id, AsyncCallFormat.ACTION, AsyncCallFormat.write(call), call.terms()));
    }

    private static String id(String text) {
        return text.length() <= MAX_PLAIN
                ? text
                : text.substring(0, MAX_PLAIN) + ":" + Integer.toHexString(text.hashCode());
    }
}
