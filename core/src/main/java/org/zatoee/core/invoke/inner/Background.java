// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.inner;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.zatoee.core.broker.BrokerMessage.Terms;
import org.zatoee.core.cid.CidGenerator;
import org.zatoee.core.context.CallFrame;
import org.zatoee.core.context.InnerCalls;
import org.zatoee.core.invoke.AsyncCall;
import org.zatoee.core.invoke.AsyncSender;
import org.zatoee.core.invoke.FollowUp;
import org.zatoee.core.invoke.ServiceCall;
import org.zatoee.core.invoke.local.LocalServices;
import org.zatoee.service.ChannelInfo;
import org.zatoee.service.ChannelType;
import org.zatoee.service.Cid;
import org.zatoee.service.Patterns;
import org.zatoee.service.invoke.AsyncOptions;

/** Calls of services that nobody waits for, and those that are combined of several. Thread-safe. */
public final class Background {

    private static final String CALLBACK = "-async-callback";

    private final LocalServices services;
    private final AsyncSender sender;
    private final CidGenerator cids;
    private final InstantSource clock;
    private final Waiting waiting;

    /**
     * Hands calls over.
     *
     * @param sender where to
     * @param cids names them
     * @param clock tells when they were asked for
     * @param waiting lets time go by between two tries
     */
    public Background(
            LocalServices services, AsyncSender sender, CidGenerator cids, InstantSource clock, Waiting waiting) {
        this.services = Objects.requireNonNull(services, "services");
        this.sender = Objects.requireNonNull(sender, "sender");
        this.cids = Objects.requireNonNull(cids, "cids");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.waiting = Objects.requireNonNull(waiting, "waiting");
    }

    Cid send(CallFrame caller, String service, byte[] body, AsyncOptions options) {
        List<String> callbacks = new ArrayList<>(options.callbacks());
        if (options.conventionalCallback()) {
            callbacks.add(caller.service() + CALLBACK);
        }
        requireAll(callbacks);
        Outgoing outgoing = new Outgoing(service, body, cids.next(), ChannelType.INVOKE_ASYNC);
        Terms terms = new Terms(options.delay(), options.expiration());
        return send(caller, outgoing, new FollowUp.Callbacks(callbacks), terms);
    }

    Cid send(CallFrame caller, Outgoing outgoing, FollowUp followUp, Terms terms) {
        services.require(outgoing.service());
        ChannelInfo outer = caller.channel();
        ChannelInfo channel = new ChannelInfo(outer.name(), outgoing.channel(), "", false, outer.security());
        ServiceCall call = new ServiceCall(
                outgoing.service(), outgoing.body(), outgoing.cid(), channel, caller.remoteAddress(), false);
        sender.send(new AsyncCall(call, Optional.empty(), followUp, terms));
        return outgoing.cid();
    }

    void requireAll(Iterable<String> names) {
        names.forEach(services::require);
    }

    Patterns patterns(CallFrame caller, InnerCalls calls) {
        return new CallPatterns(caller, calls, this);
    }

    Cid nextCid() {
        return cids.next();
    }

    InstantSource clock() {
        return clock;
    }

    Waiting waiting() {
        return waiting;
    }

    /** What is to be called. */
    record Outgoing(String service, byte[] body, Cid cid, ChannelType channel) {}
}
