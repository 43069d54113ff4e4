// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.kvdb.DistributedLocks;
import org.zatoee.core.kvdb.Kvdb;
import org.zatoee.core.kvdb.KvdbClaimedException;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.SetParams;

/** The key/value database in Redis. */
final class RedisKvdb implements Kvdb {

    /** Holds the name of the cluster whose Redis this is; it never expires. */
    private static final String OWNER_KEY = "zato:cluster";

    private final RedisCommands commands;
    private final DistributedLocks locks;

    RedisKvdb(RedisCommands commands) {
        this.commands = commands;
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
    }

    @Override
    public DistributedLocks locks() {
        return locks;
    }

    @Override
    public void ping() {
        commands.run(UnifiedJedis::ping);
    }

    @Override
    public void close() {
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
