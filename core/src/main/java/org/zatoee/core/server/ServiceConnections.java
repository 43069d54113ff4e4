// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import org.zatoee.core.broadcast.Broadcast;
import org.zatoee.core.broadcast.BroadcastAction;
import org.zatoee.core.broadcast.Subscription;
import org.zatoee.core.broker.Destination;
import org.zatoee.core.broker.Receiving;
import org.zatoee.core.cid.CidGenerator;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.context.ServiceFacilities;
import org.zatoee.core.datadict.DataDictionaries;
import org.zatoee.core.datadict.Translations;
import org.zatoee.core.invoke.ServiceInvoker;
import org.zatoee.core.invoke.StoreInvoker;
import org.zatoee.core.invoke.async.AsyncReceiver;
import org.zatoee.core.invoke.async.BrokerSender;
import org.zatoee.core.invoke.async.FollowUps;
import org.zatoee.core.invoke.inner.Background;
import org.zatoee.core.invoke.inner.InnerInvoker;
import org.zatoee.core.invoke.local.LocalServices;
import org.zatoee.core.kvdb.Kvdb;
import org.zatoee.core.server.environment.ServerEnvironment;

/** What the services of a server reach of the cluster, and the calls they get from there. Thread-safe. */
final class ServiceConnections implements AutoCloseable {

    /** How many calls that nobody waits for a server makes at once. */
    private static final int ASYNC_AT_ONCE = 50;

    private final ServerCore core;
    private final Kvdb kvdb;
    private final Executor background;
    private final Receiving receiving;
    private final Translations translations;
    private final StoreInvoker invoker;
    private final AsyncReceiver receiver;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Subscription subscription = () -> {};

    /** Puts it together; nothing is received by that. */
    ServiceConnections(ServerEnvironment environment, ServerCore core, Kvdb kvdb) {
        this.core = core;
        this.kvdb = kvdb;
        this.background = environment.threads().background();
        Executor timed = environment.threads().timed();
        this.receiving = new Receiving(environment.settings().serverName(), ASYNC_AT_ONCE, timed);
        this.translations = new Translations(kvdb.dictionaries());
        LocalServices services = core.local();
        CidGenerator cids = new CidGenerator();
        BrokerSender sender = new BrokerSender(kvdb.broker());
        this.invoker = new StoreInvoker(services, sender, cids);
        this.receiver =
                new AsyncReceiver(invoker, new FollowUps(sender, kvdb.messageGroups(), cids), environment.clock());
        Background calls = new Background(services, sender, cids, environment.clock(), this::pause);
        core.facilities()
                .connect(new ServiceFacilities.Shared(
                        new InnerInvoker(services, calls), translations, kvdb.locks(), kvdb.keyValues()));
    }

    /** Calls services of this server. */
    ServiceInvoker invoker() {
        return invoker;
    }

    /** The data dictionaries, whose changes all servers are told of. */
    DataDictionaries dictionaries() {
        return new DataDictionaries(kvdb.dictionaries(), this::dictionariesChanged);
    }

    private void dictionariesChanged() {
        translations.refreshSoon(Runnable::run);
        try {
            kvdb.broadcasts()
                    .publish(Broadcast.of(
                            BroadcastAction.DICTIONARIES_CHANGED,
                            core.local().server().cluster()));
        } catch (ComponentUnavailableException e) {
            // The change is made; the others see it when they look next.
            ServerLog.LOG.dictionariesNotAnnounced(String.valueOf(e.getMessage()));
        }
    }

    /** Learns what the cluster knows, and begins to take calls from there. */
    void start() {
        core.userConfig().refresh();
        translations.refresh();
        receive();
    }

    /** Takes calls from the cluster. */
    synchronized void receive() {
        subscription.close();
        subscription = kvdb.broker().receive(Destination.ANY_SERVER, receiving, receiver);
    }

    /** Takes no more calls from the cluster; those that were begun are ended. */
    synchronized void stopReceiving() {
        subscription.close();
        subscription = () -> {};
    }

    /** Looks for what may have changed. Never throws. */
    void keepAlive() {
        core.userConfig().refresh();
        dictionariesMayHaveChanged();
    }

    void dictionariesMayHaveChanged() {
        translations.refreshSoon(background);
    }

    private void pause(Duration time) throws InterruptedException {
        if (closed.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new InterruptedException("The server stops");
        }
    }

    @Override
    public void close() {
        closed.countDown();
        stopReceiving();
    }
}
