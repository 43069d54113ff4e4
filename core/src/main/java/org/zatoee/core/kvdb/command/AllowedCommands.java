// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.kvdb.command;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The commands that may be run: those that read or write data, answer at once and touch one database. Nothing that
 * administers Redis, runs code in it, blocks, subscribes or leaves the connection in another state.
 */
final class AllowedCommands {

    private static final Set<String> NAMES = names(
            """
            DEL UNLINK EXISTS EXPIRE EXPIREAT PEXPIRE PEXPIREAT PERSIST TTL PTTL EXPIRETIME PEXPIRETIME TYPE KEYS SCAN
            RANDOMKEY RENAME RENAMENX COPY TOUCH OBJECT DBSIZE PING ECHO TIME
            APPEND DECR DECRBY GET GETDEL GETEX GETRANGE GETSET INCR INCRBY INCRBYFLOAT MGET MSET MSETNX PSETEX SET SETEX
            SETNX SETRANGE STRLEN SUBSTR BITCOUNT BITPOS GETBIT SETBIT
            HDEL HEXISTS HGET HGETALL HINCRBY HINCRBYFLOAT HKEYS HLEN HMGET HMSET HRANDFIELD HSCAN HSET HSETNX HSTRLEN HVALS
            LINDEX LINSERT LLEN LMOVE LPOP LPOS LPUSH LPUSHX LRANGE LREM LSET LTRIM RPOP RPOPLPUSH RPUSH RPUSHX
            SADD SCARD SDIFF SINTER SISMEMBER SMEMBERS SMISMEMBER SMOVE SPOP SRANDMEMBER SREM SSCAN SUNION
            ZADD ZCARD ZCOUNT ZINCRBY ZLEXCOUNT ZMSCORE ZPOPMAX ZPOPMIN ZRANGE ZRANGEBYLEX ZRANGEBYSCORE ZRANK ZREM
            ZREMRANGEBYLEX ZREMRANGEBYRANK ZREMRANGEBYSCORE ZREVRANGE ZREVRANGEBYSCORE ZREVRANK ZSCAN ZSCORE
            XADD XDEL XLEN XRANGE XREVRANGE XTRIM PFADD PFCOUNT
            """);

    private AllowedCommands() {}

    /** Whether a command, in upper case, may be run. */
    static boolean contains(String name) {
        return NAMES.contains(name);
    }

    private static Set<String> names(String text) {
        return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
