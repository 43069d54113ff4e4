// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.async;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;

import org.jboss.logging.MDC;
import org.zatoee.core.broker.BrokerMessage;
import org.zatoee.core.broker.MessageHandler;
import org.zatoee.core.invoke.AsyncCall;
import org.zatoee.core.invoke.ServiceInvoker;

/** Makes the calls that come through the broker. Thread-safe. */
public final class AsyncReceiver implements MessageHandler {

    private static final String LOG_KEY = "cid";
    private static final byte[] NOTHING = new byte[0];

    private final ServiceInvoker invoker;
    private final FollowUps followUps;
    private final InstantSource clock;

    public AsyncReceiver(ServiceInvoker invoker, FollowUps followUps, InstantSource clock) {
        this.invoker = Objects.requireNonNull(invoker, "invoker");
        this.followUps = Objects.requireNonNull(followUps, "followUps");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Makes the call and does what is to be done after it. A service that fails is not called again by that.
     *
     * @throws BadMessageException if the message is no call
     * @throws org.zatoee.core.component.ComponentUnavailableException if what is to be done after it cannot be
     */
    @Override
    public void handle(BrokerMessage message) {
        AsyncCall async = call(message);
        MDC.put(LOG_KEY, async.call().cid().value());
        try {
            followUps.after(async, outcome(async));
        } finally {
            MDC.remove(LOG_KEY);
        }
    }

    @Override
    public void expired(BrokerMessage message) {
        InvokeLog.LOG.expired(String.valueOf(message.body().get("service")));
    }

    private static AsyncCall call(BrokerMessage message) {
        if (!message.action().equals(AsyncCallFormat.ACTION)) {
            throw new BadMessageException("This release does not know the action '" + message.action() + "'");
        }
        return AsyncCallFormat.read(message.body(), message.terms());
    }

    private Outcome outcome(AsyncCall async) {
        Instant begun = clock.instant();
        try {
            byte[] response = invoker.invoke(async.call(), async.inReplyTo());
            return new Outcome(begun, clock.instant(), response, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(async, begun, e);
        } catch (Exception e) {
            return failed(async, begun, e);
        }
    }

    private Outcome failed(AsyncCall async, Instant begun, Exception failure) {
        InvokeLog.LOG.failed(async.call().service(), failure);
        return new Outcome(begun, clock.instant(), NOTHING, failure);
    }
}
