// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.junit.jupiter.api.extension.ExtendWith;
import org.zatoee.core.cluster.JoinStatus;
import org.zatoee.core.cluster.Server;
import org.zatoee.core.cluster.ServerAddress;
import org.zatoee.core.odb.Odb;
import org.zatoee.core.service.record.DeployedServiceRecord;

/** What the suites share. They never clean up: every test makes a cluster of its own. */
@ExtendWith(OuterOdbs.class)
abstract class OdbTestCase {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123Z");
    static final ServerAddress ADDRESS = new ServerAddress("esb1.example.com", "127.0.0.1", 17010);
    static final Server.Join JOIN = new Server.Join(JoinStatus.ACCEPTED, NOON, "zato@esb1");

    /** How many threads do something at once, half of them on each ODB. */
    static final int THREADS = 8;

    /** No row has it. */
    static final long NOWHERE = Long.MAX_VALUE;

    private Odb odb;
    private Odb another;

    final void use(Odb one, Odb other) {
        odb = one;
        another = other;
    }

    /** An ODB, its schema in place. */
    final Odb odb() {
        return odb;
    }

    /** Another one over the same database, as another server has it. */
    final Odb another() {
        return another;
    }

    static String aName() {
        return "name-" + UUID.randomUUID();
    }

    final long aCluster() {
        return odb().clusters().getOrCreate(aName()).id();
    }

    final long aServer(long clusterId) {
        return odb().servers().join(clusterId, aName(), ADDRESS, JOIN).id();
    }

    final long aService(long clusterId) {
        return odb().services()
                .register(clusterId, aName(), "org.example.GetOrder", false)
                .id();
    }

    static DeployedServiceRecord aDeployment(long serverId, long serviceId) {
        return new DeployedServiceRecord(serverId, serviceId, NOON, "{\"object\":\"x\"}", "orders.jar", "ab12");
    }

    /** What threads of both got that did this at once. */
    final <T> List<T> byAll(Function<Odb, T> work) throws Exception {
        List<Callable<T>> works = new ArrayList<>();
        for (int i = 0; i < THREADS / 2; i++) {
            works.add(() -> work.apply(odb));
            works.add(() -> work.apply(another));
        }
        return AtOnce.run(works);
    }
}
