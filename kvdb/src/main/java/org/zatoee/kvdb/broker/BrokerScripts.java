// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.broker;

/**
 * What Redis does at once. Entries of streams have the message in field m and, in field e, when it expires by the clock of
 * Redis in milliseconds, 0 for never. Delayed messages are kept as the expiration in milliseconds, a colon, the message.
 */
final class BrokerScripts {

    private static final String NOW =
            """
            local t = redis.call('time')
            local now = t[1] * 1000 + math.floor(t[2] / 1000)
            """;

    /**
     * Keys: stream, delayed, sent marker. Arguments: message, delay, expiration, most there may be, time of the marker.
     * Answer: 0 if there are too many.
     */
    static final String SEND = NOW
            + """
            if redis.call('exists', KEYS[3]) == 1 then
              return 1
            end
            if redis.call('xlen', KEYS[1]) + redis.call('zcard', KEYS[2]) >= tonumber(ARGV[4]) then
              return 0
            end
            redis.call('set', KEYS[3], '1', 'PX', ARGV[5])
            local delay = tonumber(ARGV[2])
            local expiration = tonumber(ARGV[3])
            if delay > 0 then
              redis.call('zadd', KEYS[2], string.format('%.0f', now + delay), ARGV[3] .. ':' .. ARGV[1])
            else
              local expires = expiration > 0 and now + expiration or 0
              redis.call('xadd', KEYS[1], '*', 'm', ARGV[1], 'e', string.format('%.0f', expires))
            end
            return 1
            """;

    /**
     * Makes sure that the group is there, and moves what is due to the stream. Keys: stream, delayed. Arguments: group.
     * Answer: in how many milliseconds the next is due; -1 if none is.
     */
    static final String PREPARE = NOW
            + """
            redis.pcall('xgroup', 'create', KEYS[1], ARGV[1], '0', 'MKSTREAM')
            local due = redis.call('zrangebyscore', KEYS[2], '-inf', string.format('%.0f', now), 'LIMIT', 0, 100)
            for _, kept in ipairs(due) do
              local colon = string.find(kept, ':', 1, true)
              local expiration = tonumber(string.sub(kept, 1, colon - 1))
              local expires = expiration > 0 and now + expiration or 0
              local message = string.sub(kept, colon + 1)
              redis.call('xadd', KEYS[1], '*', 'm', message, 'e', string.format('%.0f', expires))
              redis.call('zrem', KEYS[2], kept)
            end
            local first = redis.call('zrange', KEYS[2], 0, 0, 'WITHSCORES')
            if #first == 0 then
              return -1
            end
            return math.max(0, tonumber(first[2]) - now)
            """;

    /**
     * Claims what others, dead by now, did not finish, and puts aside what was begun too often. Keys: stream, put aside.
     * Arguments: group, consumer, how long they must have been silent, how many at most, how often at most. Answer: ids and
     * messages in turn.
     */
    static final String CLAIM =
            """
            local claimed = redis.call('xautoclaim', KEYS[1], ARGV[1], ARGV[2], ARGV[3], '0-0', 'COUNT', ARGV[4])
            local answer = {}
            for _, entry in ipairs(claimed[2]) do
              local id = entry[1]
              local message = entry[2][2]
              local pending = redis.call('xpending', KEYS[1], ARGV[1], id, id, 1)
              if pending[1][4] > tonumber(ARGV[5]) then
                redis.call('xadd', KEYS[2], '*', 'm', message)
                redis.call('xack', KEYS[1], ARGV[1], id)
                redis.call('xdel', KEYS[1], id)
              else
                answer[#answer + 1] = id
                answer[#answer + 1] = message
              end
            end
            return answer
            """;

    /** Says that the consumer lives and works on messages. Keys: stream. Arguments: group, consumer, ids. */
    static final String HEARTBEAT =
            """
            for i = 3, #ARGV do
              local pending = redis.call('xpending', KEYS[1], ARGV[1], ARGV[i], ARGV[i], 1)
              if #pending == 1 and pending[1][2] == ARGV[2] then
                redis.call('xclaim', KEYS[1], ARGV[1], ARGV[2], '0', ARGV[i], 'JUSTID')
              end
            end
            return 1
            """;

    /** Takes messages that are done from the stream. Keys: stream. Arguments: group, ids. */
    static final String DONE =
            """
            for i = 2, #ARGV do
              redis.call('xack', KEYS[1], ARGV[1], ARGV[i])
              redis.call('xdel', KEYS[1], ARGV[i])
            end
            return 1
            """;

    /** Puts a message aside that nobody can read. Keys: stream, put aside. Arguments: group, id, message. */
    static final String PUT_ASIDE =
            """
            if redis.call('xack', KEYS[1], ARGV[1], ARGV[2]) == 1 then
              redis.call('xadd', KEYS[2], '*', 'm', ARGV[3])
              redis.call('xdel', KEYS[1], ARGV[2])
            end
            return 1
            """;

    private BrokerScripts() {}
}
