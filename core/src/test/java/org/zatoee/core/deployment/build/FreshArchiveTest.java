// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.build;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.zatoee.core.service.archive.ArchiveLoader;
import org.zatoee.core.service.archive.JarOf;
import org.zatoee.core.service.archive.ServiceArchive;
import org.zatoee.core.sio.constraint.ConstraintApi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FreshArchiveTest {

    private final FreshArchive fresh = new FreshArchive();
    private final ServiceArchive archive =
            new ArchiveLoader(ConstraintApi.NONE).load("a.jar", JarOf.oneService("com.acme", "Get", "one"));

    @Test
    void isTakenOnceWhileItIsHandedIn() {
        Optional<ServiceArchive> taken = fresh.during(archive, this::take);

        assertThat(taken).containsSame(archive);
        assertThat(take()).isEmpty();
    }

    @Test
    void noTwoDeploymentsGetTheSame() {
        assertThat(fresh.during(archive, () -> take().flatMap(first -> take()))).isEmpty();
    }

    @Test
    void isNoOtherArchive() {
        assertThat(fresh.during(archive, () -> fresh.take("b.jar", archive.hash())))
                .isEmpty();
        assertThat(fresh.during(archive, () -> fresh.take("a.jar", "0"))).isEmpty();
    }

    @Test
    void isForgottenWhenNobodyTookItAndWhenItWasRefused() {
        fresh.during(archive, () -> "stored");
        assertThat(take()).isEmpty();

        assertThatThrownBy(() -> fresh.during(archive, () -> {
                    throw new IllegalStateException("refused");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(take()).isEmpty();
    }

    private Optional<ServiceArchive> take() {
        return fresh.take("a.jar", archive.hash());
    }
}
