// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.zatoee.core.service.assembly.PlatformServices;
import org.zatoee.core.service.assembly.ServiceFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServiceStoreTest {

    private final ServiceStore store = new ServiceStore();

    private static DeployedService service(String name, String source) {
        return ServiceFactory.create(name, new PingService(() -> true), ServiceOrigin.archive(source, "abc"));
    }

    @Test
    void findsServicesByTheirExactName() {
        DeployedService a = service("a", "a.jar");
        store.replaceAll(List.of(a, service("b", "a.jar")));

        assertThat(store.lookup("a")).isSameAs(a);
        assertThat(store.lookup("A")).isNull();
        assertThat(store.lookup("c")).isNull();
        assertThat(store.all()).extracting(DeployedService::name).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(store.all()).isEmpty();
        assertThat(store.lookup("a")).isNull();
    }

    @Test
    void replacesAllAtOnce() {
        store.replaceAll(List.of(service("a", "a.jar")));
        var before = store.all();

        store.replaceAll(List.of(service("b", "b.jar")));

        assertThat(store.all()).extracting(DeployedService::name).containsExactly("b");
        assertThat(before).extracting(DeployedService::name).containsExactly("a");
    }

    @Test
    void replacesNothingIfTwoHaveOneName() {
        store.replaceAll(List.of(service("a", "a.jar")));

        assertThatThrownBy(() -> store.replaceAll(List.of(service("b", "1.jar"), service("b", "2.jar"))))
                .isInstanceOf(ServiceArchiveException.class)
                .hasMessageContainingAll("'b'", "1.jar", "2.jar");
        assertThat(store.all()).extracting(DeployedService::name).containsExactly("a");
    }

    @Test
    void holdsThePlatformsOwnServices() {
        DeployedService ping = PlatformServices.deployed("zato.ping", new PingService(() -> true));

        assertThat(ping.name()).isEqualTo("zato.ping");
        assertThat(ping.origin()).isEqualTo(ServiceOrigin.PLATFORM);
        assertThat(ping.implName()).isEqualTo(PingService.class.getName());
    }
}
