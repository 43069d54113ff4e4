// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.deploy;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.archive.ArchiveLoader;
import org.zatoee.core.sio.constraint.ConstraintApi;

import static org.assertj.core.api.Assertions.assertThat;

class ManyServicesTest {

    private final ManyServices services = new ManyServices("group", 3, 7);

    @Test
    void areSoManySoundServicesInOneJar() {
        assertThat(new ArchiveLoader(ConstraintApi.NONE)
                        .load("many.jar", services.jar())
                        .services())
                .extracting(DeployedService::name)
                .containsExactlyInAnyOrder("generated.group.0", "generated.group.1", services.name(2));
    }

    @Test
    void areActivatedOneByOne() {
        List<Duration> times = Activation.oneByOne(services.jars());

        assertThat(times).hasSize(3).allMatch(time -> !time.isNegative());
    }

    @Test
    void aServiceInVersionsIsSoundAndEachVersionIsAnother() {
        VersionedService service = new VersionedService("FromJar");

        assertThat(new ArchiveLoader(ConstraintApi.NONE)
                        .load(service.jarName(), service.jar(1))
                        .services())
                .extracting(DeployedService::name)
                .containsExactly(service.name());
        assertThat(service.source(1)).isNotEqualTo(service.source(2));
    }
}
