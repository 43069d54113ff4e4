// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zatoee.core.service.record.ServiceIdentity;
import org.zatoee.core.service.record.ServiceRecord;
import org.zatoee.service.BadRequestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every {@link org.zatoee.core.service.record.ServiceRepository} does. */
public abstract class ServiceRepositoryContract extends OdbTestCase {

    @Test
    void knowsNoneThatWasNotRegistered() {
        long cluster = aCluster();

        assertThat(odb().services().findAll(cluster)).isEmpty();
        assertThat(odb().services().findByName(cluster, aName())).isEmpty();
    }

    @Test
    void makesOneKnownThatIsSeenForTheFirstTime() {
        long cluster = aCluster();

        ServiceRecord registered = odb().services().register(cluster, "orders.get", "org.example.GetOrder", false);

        assertThat(registered)
                .isEqualTo(new ServiceRecord(registered.id(), cluster, "orders.get", "org.example.GetOrder", false));
        assertThat(another().services().findByName(cluster, "orders.get")).contains(registered);
    }

    @Test
    void keepsTheIdOfOneKnownAlreadyAndReplacesItsClass() {
        long cluster = aCluster();
        ServiceRecord first = odb().services().register(cluster, "orders.get", "org.example.GetOrder", false);

        ServiceRecord again = another().services().register(cluster, "orders.get", "org.example.v2.GetOrder", true);

        assertThat(again)
                .isEqualTo(new ServiceRecord(first.id(), cluster, "orders.get", "org.example.v2.GetOrder", true));
        assertThat(odb().services().findAll(cluster)).containsExactly(again);
    }

    @Test
    void registersManyAtOnce() {
        long cluster = aCluster();
        ServiceRecord same = odb().services().register(cluster, "orders.get", "GetOrder", false);
        ServiceRecord moved = odb().services().register(cluster, "orders.put", "PutOrder", false);
        ServiceRecord other = odb().services().register(cluster, "crm.get", "GetCustomer", false);

        Map<String, ServiceRecord> registered = another()
                .services()
                .registerAll(
                        cluster,
                        List.of(
                                new ServiceIdentity("orders.put", "v2.PutOrder", true),
                                new ServiceIdentity("orders.new", "NewOrder", false),
                                new ServiceIdentity("orders.get", "GetOrder", false)));

        assertThat(registered.keySet()).containsExactlyInAnyOrder("orders.get", "orders.put", "orders.new");
        assertThat(registered).containsEntry("orders.get", same);
        assertThat(registered)
                .containsEntry("orders.put", new ServiceRecord(moved.id(), cluster, "orders.put", "v2.PutOrder", true));
        assertThat(registered.get("orders.new"))
                .extracting(ServiceRecord::implName, ServiceRecord::internal)
                .containsExactly("NewOrder", false);
        assertThat(odb().services().findAll(cluster))
                .contains(other)
                .containsAll(registered.values())
                .hasSize(4);
    }

    @Test
    void registersAllOrNone() {
        long cluster = aCluster();
        ServiceIdentity good = new ServiceIdentity("orders.get", "A", false);

        assertThatThrownBy(
                        () -> odb().services().registerAll(cluster, List.of(good, new ServiceIdentity("", "B", false))))
                .isInstanceOf(BadRequestException.class);
        assertThatThrownBy(() -> odb().services().registerAll(NOWHERE, List.of(good)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(odb().services().findAll(cluster)).isEmpty();
    }

    @Test
    void keepsServicesOfOneNameInTwoClustersApart() {
        ServiceRecord one = odb().services().register(aCluster(), "orders.get", "A", false);
        ServiceRecord other = odb().services().register(aCluster(), "orders.get", "B", false);

        assertThat(one.id()).isNotEqualTo(other.id());
        assertThat(odb().services().findAll(one.clusterId())).containsExactly(one);
    }

    @Test
    void listsThemByName() {
        long cluster = aCluster();
        odb().services().register(cluster, "zato.ping", "Ping", true);
        odb().services().register(cluster, "crm.get", "GetCustomer", false);

        assertThat(odb().services().findAll(cluster))
                .extracting(ServiceRecord::name)
                .containsExactly("crm.get", "zato.ping");
    }

    @Test
    void findsThemById() {
        ServiceRecord registered = odb().services().register(aCluster(), "orders.get", "A", false);

        assertThat(another().services().find(registered.id())).contains(registered);
        assertThat(odb().services().find(NOWHERE)).isEmpty();
    }

    @Test
    void deletesOneWithWhereItIsDeployed() {
        long cluster = aCluster();
        long server = aServer(cluster);
        long gone = aService(cluster);
        long kept = aService(cluster);
        odb().deployedServices().replaceAll(server, List.of(aDeployment(server, gone), aDeployment(server, kept)));

        odb().services().delete(gone);

        assertThat(another().services().find(gone)).isEmpty();
        assertThat(odb().services().findAll(cluster))
                .extracting(ServiceRecord::id)
                .containsExactly(kept);
        assertThat(odb().deployedServices().findByServer(server)).containsExactly(aDeployment(server, kept));
    }

    @Test
    void deletesNoServiceThatIsNotThere() {
        assertThatThrownBy(() -> odb().services().delete(NOWHERE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAServiceOfNoCluster() {
        assertThatThrownBy(() -> odb().services().register(NOWHERE, "orders.get", "A", false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("org.zatoee.core.testkit.odb.Names#kept")
    void keepsNamesAsTheyAre(String name) {
        ServiceRecord registered = odb().services().register(aCluster(), name, name, false);

        assertThat(another().services().findByName(registered.clusterId(), name))
                .contains(registered);
        assertThat(registered.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("org.zatoee.core.testkit.odb.Names#refused")
    void refusesWhatMayNotBeAName(String name) {
        long cluster = aCluster();

        assertThatThrownBy(() -> odb().services().register(cluster, name, "A", false))
                .isInstanceOf(BadRequestException.class);
        assertThat(odb().services().findByName(cluster, name)).isEmpty();
    }
}
