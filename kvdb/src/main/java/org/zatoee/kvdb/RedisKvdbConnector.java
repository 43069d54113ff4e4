// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb;

import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.kvdb.Kvdb;
import org.zatoee.core.kvdb.KvdbConnector;

/**
 * Reaches one Redis.
 *
 * @param settings where it is
 */
public record RedisKvdbConnector(RedisSettings settings) implements KvdbConnector {

    @Override
    public Kvdb connect() {
        RedisKvdb kvdb = new RedisKvdb(new RedisCommands(settings));
        try {
            kvdb.ping();
            return kvdb;
        } catch (ComponentUnavailableException e) {
            kvdb.close();
            throw e;
        }
    }
}
