// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.zatoee.core.kvdb.KvdbConnector;
import org.zatoee.core.settings.ServerSettings;
import org.zatoee.ejb.container.ResidentThreads;
import org.zatoee.kvdb.RedisKvdbConnector;
import org.zatoee.kvdb.client.RedisSettings;

/** The KVDB, in Redis. */
@ApplicationScoped
public class KvdbWiring {

    @Inject
    private ResidentThreads threads;

    /** Knows how to reach it, and does not do so yet. */
    @Produces
    @Singleton
    KvdbConnector kvdb(ServerSettings settings) {
        return new RedisKvdbConnector(RedisSettings.of(settings.kvdb()), threads);
    }
}
