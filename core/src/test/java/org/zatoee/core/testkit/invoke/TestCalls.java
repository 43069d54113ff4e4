// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.invoke;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

import org.zatoee.core.broker.Destination;
import org.zatoee.core.broker.Receiving;
import org.zatoee.core.cid.CidGenerator;
import org.zatoee.core.context.ServiceFacilities;
import org.zatoee.core.datadict.Translations;
import org.zatoee.core.invoke.ServiceInvoker;
import org.zatoee.core.invoke.StoreInvoker;
import org.zatoee.core.invoke.async.AsyncReceiver;
import org.zatoee.core.invoke.async.BrokerSender;
import org.zatoee.core.invoke.async.FollowUps;
import org.zatoee.core.invoke.inner.Background;
import org.zatoee.core.invoke.inner.InnerInvoker;
import org.zatoee.core.invoke.local.LocalServices;
import org.zatoee.core.testkit.broker.InMemoryBroker;
import org.zatoee.core.testkit.broker.InMemoryGroups;
import org.zatoee.core.testkit.kvdb.InMemoryKvdb;

/** Calls of services, put together as a server does, with a broker in memory. */
public final class TestCalls {

    /** For how long services waited between two tries; they did not really. */
    public final List<Duration> pauses = new ArrayList<>();

    public final InMemoryBroker broker = new InMemoryBroker();

    private final StoreInvoker invoker;

    /**
     * Connects services to it.
     *
     * @param executor runs what is not waited for
     */
    public TestCalls(LocalServices services, Executor executor, InstantSource clock) {
        CidGenerator cids = new CidGenerator();
        BrokerSender sender = new BrokerSender(broker);
        InMemoryKvdb kvdb = new InMemoryKvdb();
        invoker = new StoreInvoker(services, sender, cids);
        Background background = new Background(services, sender, cids, clock, pauses::add);
        services.facilities()
                .connect(new ServiceFacilities.Shared(
                        new InnerInvoker(services, background),
                        new Translations(kvdb.dictionaries()),
                        kvdb.locks(),
                        kvdb.keyValues()));
        AsyncReceiver receiver = new AsyncReceiver(invoker, new FollowUps(sender, new InMemoryGroups(), cids), clock);
        broker.receive(Destination.ANY_SERVER, new Receiving("server1", 100, executor), receiver);
    }

    public ServiceInvoker invoker() {
        return invoker;
    }
}
