// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb;

import java.time.InstantSource;
import java.util.concurrent.Executor;

import org.jspecify.annotations.Nullable;
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
import org.zatoee.kvdb.broadcast.RedisBroadcasts;
import org.zatoee.kvdb.broker.BrokerTimes;
import org.zatoee.kvdb.broker.RedisBroker;
import org.zatoee.kvdb.broker.RedisMessageGroups;
import org.zatoee.kvdb.client.RedisCommands;
import org.zatoee.kvdb.command.RedisCommandExecutor;
import org.zatoee.kvdb.data.RedisKeyValues;
import org.zatoee.kvdb.datadict.RedisDictionaryStore;
import org.zatoee.kvdb.security.RedisNonces;
import org.zatoee.kvdb.security.RedisRateCounters;
import org.zatoee.kvdb.security.RedisTokenRevocations;
import org.zatoee.kvdb.singleton.RedisTerms;
import org.zatoee.kvdb.stats.RedisSampleStore;
import org.zatoee.kvdb.stats.RedisStatisticsStore;
import org.zatoee.service.data.KeyValues;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.SetParams;

/** The key/value database in Redis. */
final class RedisKvdb implements Kvdb {

    /** Holds the name of the cluster whose Redis this is; it never expires. */
    private static final String OWNER_KEY = "zato:cluster";

    private final RedisCommands commands;
    private final DistributedLocks locks;
    private final RedisBroadcasts broadcasts;
    private final RedisBroker broker;
    private final DictionaryStore dictionaries;
    private final KvdbSecurity security;
    private final RedisCommands impatient;

    /**
     * One Redis.
     *
     * @param impatient for what calls wait for, with short time-outs
     */
    RedisKvdb(RedisCommands commands, RedisCommands impatient, Executor executor) {
        this.commands = commands;
        this.impatient = impatient;
        this.security = new KvdbSecurity(
                new RedisRateCounters(impatient),
                new RedisNonces(impatient),
                new RedisTokenRevocations(impatient, InstantSource.system()));
        this.broadcasts = new RedisBroadcasts(commands, executor);
        this.broker = new RedisBroker(commands, executor, BrokerTimes.DEFAULT);
        this.dictionaries = new RedisDictionaryStore(commands);
        this.locks = new RedisLocks(commands, LockWaiting.ofTheMachine());
    }

    @Override
    public String location() {
        return commands.location();
    }

    @Override
    public void claim(String clusterName) {
        String claimedBy = owner(clusterName);
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
        return new RedisMessageGroups(commands);
    }

    @Override
    public KeyValues keyValues() {
        return new RedisKeyValues(commands);
    }

    @Override
    public DictionaryStore dictionaries() {
        return dictionaries;
    }

    @Override
    public StatisticsStore statistics() {
        return new RedisStatisticsStore(commands);
    }

    @Override
    public SampleStore samples() {
        return new RedisSampleStore(commands);
    }

    @Override
    public CommandExecutor commands() {
        return new RedisCommandExecutor(commands);
    }

    @Override
    public TermRegister terms() {
        return new RedisTerms(impatient);
    }

    @Override
    public KvdbSecurity security() {
        return security;
    }

    @Override
    public void ping() {
        commands.run(UnifiedJedis::ping);
    }

    @Override
    public void close() {
        broker.close();
        broadcasts.close();
        impatient.close();
        commands.close();
    }

    /** Who owns it: this cluster if nobody did. */
    private String owner(String clusterName) {
        while (true) {
            commands.run(redis ->
                    redis.set(OWNER_KEY, clusterName, SetParams.setParams().nx()));
            @Nullable String owner = commands.run(redis -> redis.get(OWNER_KEY));
            if (owner != null) {
                return owner;
            }
            // An operator has given it free in between: claim it again.
        }
    }
}
