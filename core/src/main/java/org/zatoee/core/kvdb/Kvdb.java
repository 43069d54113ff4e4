// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.kvdb;

import org.zatoee.core.broadcast.Broadcasts;
import org.zatoee.core.broker.Broker;
import org.zatoee.core.broker.MessageGroups;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.datadict.DictionaryStore;
import org.zatoee.core.kvdb.command.CommandExecutor;
import org.zatoee.core.samples.SampleStore;
import org.zatoee.core.singleton.TermRegister;
import org.zatoee.core.stats.StatisticsStore;
import org.zatoee.service.data.KeyValues;

/** The key/value database: what is volatile, one per cluster. Thread-safe. */
public interface Kvdb extends AutoCloseable {

    /** Where it is, without secrets: for messages to an operator. */
    String location();

    /**
     * Claims the database for a cluster, for good. Claiming it again for the same cluster changes nothing; several
     * servers may claim at once.
     *
     * @throws KvdbClaimedException if another cluster has claimed it
     * @throws ComponentUnavailableException if it cannot be reached
     */
    void claim(String clusterName);

    /** Locks that hold across the servers of the cluster. */
    DistributedLocks locks();

    /** Messages to all servers of the cluster; only for those of the cluster that claimed the database. */
    Broadcasts broadcasts();

    /** Work for servers of the cluster. */
    Broker broker();

    /** What came of pieces of work that belong together. */
    MessageGroups messageGroups();

    /** Texts under keys that services use. */
    KeyValues keyValues();

    /** The data dictionaries of the cluster. */
    DictionaryStore dictionaries();

    /** The statistics of services. */
    StatisticsStore statistics();

    /** Samples and slow responses of services. */
    SampleStore samples();

    /** Runs commands of administrators. */
    CommandExecutor commands();

    /** Which terms of the singleton server there have been. */
    TermRegister terms();

    /** What the servers of the cluster know together about their callers. */
    KvdbSecurity security();

    /**
     * Asks the database whether it answers.
     *
     * @throws ComponentUnavailableException if it does not
     */
    void ping();

    /** Gives back what was taken to reach it. */
    @Override
    void close();
}
