// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb;

import java.util.concurrent.Executor;

import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.kvdb.Kvdb;
import org.zatoee.core.kvdb.KvdbConnector;
import org.zatoee.kvdb.client.RedisCommands;
import org.zatoee.kvdb.client.RedisSettings;

/**
 * Reaches one Redis.
 *
 * @param settings where it is
 * @param executor runs what receives broadcasts, and those who listen to them; some of it for as long as the connection
 */
public record RedisKvdbConnector(RedisSettings settings, Executor executor) implements KvdbConnector {

    @Override
    public Kvdb connect() {
        RedisKvdb kvdb = new RedisKvdb(new RedisCommands(settings), new RedisCommands(settings.impatient()), executor);
        try {
            kvdb.ping();
            return kvdb;
        } catch (ComponentUnavailableException e) {
            kvdb.close();
            throw e;
        }
    }
}
