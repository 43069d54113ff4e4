// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.kvdb;

import java.net.ConnectException;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.component.ComponentUnavailableException.Component;
import org.zatoee.core.kvdb.KvdbConnector;
import org.zatoee.core.kvdb.KvdbSecurity;
import org.zatoee.core.security.jwt.LocalRevocations;
import org.zatoee.core.security.rate.LocalRateCounters;
import org.zatoee.core.security.wss.LocalNonces;
import org.zatoee.core.testkit.broker.InMemoryBroker;
import org.zatoee.core.testkit.broker.InMemoryGroups;
import org.zatoee.core.testkit.datadict.InMemoryDictionaryStore;
import org.zatoee.core.testkit.keys.InMemoryCommandExecutor;
import org.zatoee.core.testkit.keys.InMemoryHashes;
import org.zatoee.core.testkit.keys.InMemorySampleStore;
import org.zatoee.core.testkit.keys.InMemoryStatisticsStore;
import org.zatoee.service.test.TestKeyValues;

/** One key/value database in memory; all that connect to it share it, as the servers of a cluster do. Thread-safe. */
public final class InMemoryKvdbConnector implements KvdbConnector {

    private final String location;
    private final InMemoryData data;
    private final InMemoryTopic topic = new InMemoryTopic();
    private final InMemoryDictionaryStore dictionaries = new InMemoryDictionaryStore();
    private final InMemoryHashes hashes = new InMemoryHashes();
    private final InMemoryGroups groups = new InMemoryGroups();
    private final TestKeyValues texts;
    private final InMemoryBroker broker;
    private final KvdbSecurity security;
    private volatile boolean down;

    /** A database on the clock of the machine. */
    public InMemoryKvdbConnector() {
        this("memory", System::nanoTime);
    }

    /**
     * A database of its own.
     *
     * @param location what messages call it
     * @param nanoTime tells when locks expire, in nanoseconds, like {@link System#nanoTime()}
     */
    public InMemoryKvdbConnector(String location, LongSupplier nanoTime) {
        this.location = location;
        this.data = new InMemoryData(nanoTime);
        this.texts = new TestKeyValues(nanoTime);
        this.broker = new InMemoryBroker(nanoTime);
        this.security = new KvdbSecurity(
                new LocalRateCounters(nanoTime),
                new LocalNonces(nanoTime),
                new LocalRevocations(InstantSource.system()));
    }

    /** Sends anything as a broadcast, as only a fault or a foe does. */
    public void broadcast(String text) {
        topic.send(text);
    }

    /** From now on it cannot be reached, until it {@link #comesBack()}. */
    public void goesDown() {
        down = true;
    }

    /** It can be reached again, with the data it had. */
    public void comesBack() {
        down = false;
        topic.missed();
    }

    @Override
    public InMemoryKvdb connect() {
        InMemoryKvdb kvdb = new InMemoryKvdb(this);
        kvdb.ping();
        return kvdb;
    }

    String location() {
        return location;
    }

    /** The dictionaries, as long as they can be reached. */
    InMemoryDictionaryStore dictionaries() {
        data();
        return dictionaries;
    }

    /** Statistics, samples and what else is kept under keys, as tests write them. */
    public InMemoryHashes hashes() {
        return hashes;
    }

    InMemoryStatisticsStore statistics() {
        data();
        return new InMemoryStatisticsStore(hashes);
    }

    InMemorySampleStore samples() {
        data();
        return new InMemorySampleStore(hashes);
    }

    InMemoryCommandExecutor commands() {
        data();
        return new InMemoryCommandExecutor(hashes);
    }

    /** The broker, to connect to. */
    InMemoryBroker broker() {
        return broker;
    }

    InMemoryGroups groups() {
        return groups;
    }

    /** What services keep, as long as it can be reached. */
    TestKeyValues texts() {
        data();
        return texts;
    }

    /** The highest term of the singleton server. */
    AtomicLong highestTerm() {
        data();
        return broker.highestTerm();
    }

    /** What all know of their callers. */
    KvdbSecurity security() {
        return security;
    }

    /** What all listen to. */
    InMemoryTopic topic() {
        return topic;
    }

    /** The data, as long as it can be reached. */
    InMemoryData data() {
        if (down) {
            throw new ComponentUnavailableException(
                    Component.KVDB, location, new ConnectException("Connection refused"));
        }
        return data;
    }
}
