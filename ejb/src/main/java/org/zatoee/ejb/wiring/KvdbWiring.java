// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.wiring;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.zatoee.core.kvdb.KvdbConnector;
import org.zatoee.core.settings.ServerSettings;
import org.zatoee.kvdb.RedisKvdbConnector;
import org.zatoee.kvdb.client.RedisSettings;

/** The KVDB, in Redis. */
@ApplicationScoped
public class KvdbWiring {

    @Resource(lookup = "java:jboss/ee/concurrency/executor/zato")
    private ManagedExecutorService executor;

    /** Knows how to reach it, and does not do so yet. */
    @Produces
    @Singleton
    KvdbConnector kvdb(ServerSettings settings) {
        return new RedisKvdbConnector(RedisSettings.of(settings.kvdb()), executor);
    }
}
