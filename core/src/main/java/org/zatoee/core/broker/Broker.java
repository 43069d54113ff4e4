// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.broker;

import org.zatoee.core.broadcast.Subscription;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.singleton.StaleTermException;

/**
 * Hands work to servers. A message that was sent is done: by one receiver, and by another from the beginning if that one
 * dies before it is done; so now and then more than once. One that fails as often as {@link #MAX_ATTEMPTS} is put aside.
 * Nothing that waits is ever dropped to make room. Thread-safe.
 */
public interface Broker {

    /** How many messages wait for one destination at most. */
    int MAX_WAITING = 100_000;

    /** How often a message is begun before it is put aside. */
    int MAX_ATTEMPTS = 5;

    /**
     * Sends a message; once this returns, the message survives the death of any server.
     *
     * @throws BrokerFullException if too many wait already
     * @throws ComponentUnavailableException if the broker cannot be reached
     */
    void send(Destination destination, BrokerMessage message);

    /**
     * Sends a message as the singleton server, unless its term is over. The answer and the refusal are decided in the same
     * moment as the message is added.
     *
     * @param term the number of the term
     * @throws StaleTermException if a later term is known: the message was not sent
     * @throws BrokerFullException if too many wait already
     * @throws ComponentUnavailableException if the broker cannot be reached
     */
    void send(Destination destination, BrokerMessage message, long term);

    /**
     * Receives messages from now on, through all interruptions, until the subscription or the KVDB is closed; what is being
     * done then is still done.
     */
    Subscription receive(Destination destination, Receiving receiving, MessageHandler handler);

    /**
     * How many messages there are.
     *
     * @throws ComponentUnavailableException if the broker cannot be reached
     */
    QueueDepth depth(Destination destination);
}
