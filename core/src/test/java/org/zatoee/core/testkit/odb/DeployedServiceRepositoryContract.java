// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zatoee.core.service.record.DeployedServiceRecord;
import org.zatoee.core.service.record.ServiceDeployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every {@link org.zatoee.core.service.record.DeployedServiceRepository} does. */
public abstract class DeployedServiceRepositoryContract extends OdbTestCase {

    private long server;
    private long otherServer;
    private long one;
    private long two;

    @BeforeEach
    void makeServersAndServices() {
        long cluster = aCluster();
        server = aServer(cluster);
        otherServer = aServer(cluster);
        one = aService(cluster);
        two = aService(cluster);
    }

    @Test
    void aServerHasNothingAtFirst() {
        assertThat(odb().deployedServices().findByServer(server)).isEmpty();
        assertThat(odb().deployedServices().findByServer(NOWHERE)).isEmpty();
    }

    @Test
    void listsWhatAServerHasByServiceId() {
        replace(server, aDeployment(server, two), aDeployment(server, one));

        assertThat(another().deployedServices().findByServer(server))
                .containsExactly(aDeployment(server, one), aDeployment(server, two));
    }

    @Test
    void replacesAllThatAServerHad() {
        replace(server, aDeployment(server, one), aDeployment(server, two));
        DeployedServiceRecord changed =
                new DeployedServiceRecord(server, two, NOON.plusMillis(1), "{}".repeat(40_000), "", "");

        replace(server, changed);

        assertThat(odb().deployedServices().findByServer(server)).containsExactly(changed);
    }

    @Test
    void replacesAllByNothing() {
        replace(server, aDeployment(server, one));

        replace(server);

        assertThat(odb().deployedServices().findByServer(server)).isEmpty();
    }

    @Test
    void listsTheServersThatHaveAServiceByName() {
        long cluster = aCluster();
        long second = odb().servers().join(cluster, "b", ADDRESS, JOIN).id();
        long first = odb().servers().join(cluster, "a", ADDRESS, JOIN).id();
        long service = aService(cluster);
        replace(second, aDeployment(second, service));
        replace(first, aDeployment(first, service), aDeployment(first, one));

        assertThat(another().deployedServices().findByService(service))
                .containsExactly(
                        new ServiceDeployment("a", aDeployment(first, service)),
                        new ServiceDeployment("b", aDeployment(second, service)));
        assertThat(odb().deployedServices().findByService(NOWHERE)).isEmpty();
    }

    @Test
    void leavesOtherServersAlone() {
        replace(server, aDeployment(server, one));
        replace(otherServer, aDeployment(otherServer, one));

        replace(server);

        assertThat(odb().deployedServices().findByServer(otherServer)).containsExactly(aDeployment(otherServer, one));
    }

    @Test
    void replacesTwiceInOneTransaction() {
        odb().inTransaction(() -> {
            replace(server, aDeployment(server, one));
            assertThat(odb().deployedServices().findByServer(server)).hasSize(1);
            replace(server, aDeployment(server, one), aDeployment(server, two));
            return server;
        });

        assertThat(odb().deployedServices().findByServer(server)).hasSize(2);
    }

    @Test
    void refusesWhatDoesNotFitAndKeepsWhatWasThere() {
        replace(server, aDeployment(server, one));

        refuses(NOWHERE, aDeployment(NOWHERE, one));
        refuses(server, aDeployment(server, NOWHERE));
        refuses(server, aDeployment(otherServer, two));
        refuses(server, aDeployment(server, two), aDeployment(server, two));

        assertThat(odb().deployedServices().findByServer(server)).containsExactly(aDeployment(server, one));
    }

    private void refuses(long serverId, DeployedServiceRecord... deployed) {
        assertThatThrownBy(() -> replace(serverId, deployed)).isInstanceOf(IllegalArgumentException.class);
    }

    private void replace(long serverId, DeployedServiceRecord... deployed) {
        odb().deployedServices().replaceAll(serverId, List.of(deployed));
    }
}
