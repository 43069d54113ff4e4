// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;

import org.zatoee.core.cluster.Server;
import org.zatoee.core.kvdb.Kvdb;
import org.zatoee.core.odb.Odb;
import org.zatoee.core.server.environment.ServerEnvironment;
import org.zatoee.core.singleton.SingletonDuty;
import org.zatoee.core.singleton.SingletonTimes;
import org.zatoee.core.singleton.run.DutyRoster;
import org.zatoee.core.singleton.run.KnownTerms;
import org.zatoee.core.singleton.run.SingletonServer;
import org.zatoee.core.singleton.run.StoreAccess;

/** Puts a server's part in the election together, and is the one place that says what the singleton server does. */
final class SingletonAssembly {

    private SingletonAssembly() {}

    /** The duties, in the order in which they begin. */
    private static List<SingletonDuty> duties() {
        return List.of();
    }

    static SingletonServer of(ServerEnvironment environment, Kvdb kvdb, Odb odb, Server server) {
        SingletonTimes times = environment.settings().singleton();
        Executor resident = environment.threads().resident();
        return new SingletonServer(
                new StoreAccess(
                        odb.singleton(), new KnownTerms(kvdb.terms()), server, times.timeout(), environment.clock()),
                times,
                new DutyRoster(server.name(), duties(), resident),
                resident,
                System::nanoTime,
                RandomGenerator.getDefault());
    }
}
