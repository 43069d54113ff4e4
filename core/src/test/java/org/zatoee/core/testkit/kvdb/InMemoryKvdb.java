// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.kvdb;

import org.zatoee.core.broadcast.Broadcasts;
import org.zatoee.core.broker.Broker;
import org.zatoee.core.broker.MessageGroups;
import org.zatoee.core.datadict.DictionaryStore;
import org.zatoee.core.kvdb.DistributedLocks;
import org.zatoee.core.kvdb.Kvdb;
import org.zatoee.core.kvdb.KvdbClaimedException;
import org.zatoee.core.kvdb.KvdbSecurity;
import org.zatoee.core.kvdb.command.CommandExecutor;
import org.zatoee.core.samples.SampleStore;
import org.zatoee.core.singleton.TermRegister;
import org.zatoee.core.stats.StatisticsStore;
import org.zatoee.core.testkit.broker.InMemoryBroker;
import org.zatoee.service.data.KeyValues;

/** A key/value database in memory. Thread-safe. */
public final class InMemoryKvdb implements Kvdb {

    private final InMemoryKvdbConnector connector;
    private final DistributedLocks locks;
    private final InMemoryBroker broker;
    private final InMemoryBroadcasts broadcasts;

    /** A database of its own, on the clock of the machine. To share one, use an {@link InMemoryKvdbConnector}. */
    public InMemoryKvdb() {
        this(new InMemoryKvdbConnector());
    }

    InMemoryKvdb(InMemoryKvdbConnector connector) {
        this.connector = connector;
        this.locks = new InMemoryLocks(connector);
        this.broker = connector.broker().connect();
        this.broadcasts = new InMemoryBroadcasts(connector);
    }

    @Override
    public String location() {
        return connector.location();
    }

    @Override
    public void claim(String clusterName) {
        String claimedBy = connector.data().claim(clusterName);
        if (!claimedBy.equals(clusterName)) {
            throw new KvdbClaimedException(location(), claimedBy, clusterName);
        }
        broadcasts.onlyFor(clusterName);
    }

    @Override
    public DistributedLocks locks() {
        return locks;
    }

    @Override
    public Broadcasts broadcasts() {
        return broadcasts;
    }

    @Override
    public Broker broker() {
        return broker;
    }

    @Override
    public MessageGroups messageGroups() {
        connector.data();
        return connector.groups();
    }

    @Override
    public KeyValues keyValues() {
        return connector.texts();
    }

    @Override
    public DictionaryStore dictionaries() {
        return connector.dictionaries();
    }

    @Override
    public StatisticsStore statistics() {
        return connector.statistics();
    }

    @Override
    public SampleStore samples() {
        return connector.samples();
    }

    @Override
    public CommandExecutor commands() {
        return connector.commands();
    }

    @Override
    public TermRegister terms() {
        return new InMemoryTerms(connector);
    }

    @Override
    public KvdbSecurity security() {
        return new KvdbSecurity(
                (key, limit, window) -> {
                    connector.data();
                    return connector.security().rateCounters().count(key, limit, window);
                },
                (id, nonce, remembered) -> {
                    connector.data();
                    return connector.security().nonces().add(id, nonce, remembered);
                },
                new InMemoryRevocations(connector));
    }

    @Override
    public void ping() {
        connector.data();
    }

    @Override
    public void close() {
        broker.close();
        broadcasts.close();
    }
}
