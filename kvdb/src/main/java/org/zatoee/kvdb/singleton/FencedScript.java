// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.singleton;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.singleton.StaleTermException;
import org.zatoee.kvdb.client.RedisCommands;

/**
 * A script of which Redis does nothing if it comes from a term of the singleton server that is over: the highest term it has
 * seen is compared, and kept, in the same moment. Immutable.
 */
public final class FencedScript {

    private static final String STALE = "zato:stale-term:";

    /** The key is the last one, the term the last argument; the script sees both, and may pay no attention to them. */
    private static final String FENCE =
            """
            local fenceKey = KEYS[#KEYS]
            local fenceTerm = tonumber(ARGV[#ARGV])
            local fenceHighest = tonumber(redis.call('get', fenceKey) or '0')
            if fenceTerm < fenceHighest then
              return 'zato:stale-term:' .. string.format('%.0f', fenceHighest)
            end
            if fenceTerm > fenceHighest then
              redis.call('set', fenceKey, ARGV[#ARGV])
            end
            """;

    private final String script;

    /**
     * Puts the fence in front of a script.
     *
     * @param script addresses its keys and arguments from the first on, and does not count them
     */
    public FencedScript(String script) {
        this.script = FENCE + script;
    }

    /**
     * Runs it for a term; it must come to the same when it is run twice.
     *
     * @return what the script returns
     * @throws StaleTermException if Redis knows a later term: nothing was done
     * @throws org.zatoee.core.component.ComponentUnavailableException if Redis cannot be reached or refuses it
     */
    public @Nullable Object run(RedisCommands commands, long term, List<String> keys, List<String> arguments) {
        List<String> fencedKeys = new ArrayList<>(keys);
        fencedKeys.add(RedisTerms.KEY);
        List<String> fencedArguments = new ArrayList<>(arguments);
        fencedArguments.add(Long.toString(term));
        @Nullable Object answer = commands.run(redis -> redis.eval(script, fencedKeys, fencedArguments));
        if (answer instanceof String text && text.startsWith(STALE)) {
            throw new StaleTermException(term, Long.parseLong(text.substring(STALE.length())));
        }
        return answer;
    }
}
