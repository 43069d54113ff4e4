// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import org.junit.jupiter.api.Test;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.archive.ArchiveLoader;
import org.zatoee.core.service.archive.JarOf;
import org.zatoee.core.sio.constraint.ConstraintApi;

import static org.assertj.core.api.Assertions.assertThat;

/** What libraries find that ask the thread for classes while a service is being made or called. */
class ContextClassLoaderTest extends PipelineTestCase {

    private static final String SOURCE =
            """
            package com.acme;
            import org.zatoee.service.*;
            public final class Loaders implements Service<Void, String> {
                private final ClassLoader whenMade = Thread.currentThread().getContextClassLoader();
                public String handle(Void input, ServiceContext zato) {
                    return whenMade.getName() + " " + Thread.currentThread().getContextClassLoader().getName();
                }
            }""";

    @Test
    void isTheServicesOwnAndTheThreadHasItsOwnAgainAfterwards() {
        DeployedService loaders = new ArchiveLoader(ConstraintApi.NONE)
                .load("acme.jar", JarOf.sources(SOURCE))
                .services()
                .get(0);
        serve("/loaders", Void.class, String.class, loadersOf(loaders));
        ClassLoader before = Thread.currentThread().getContextClassLoader();

        assertThat(text(send(FakeCall.get("/loaders")))).isEqualTo("services:acme.jar services:acme.jar");

        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    @Test
    void threadHasItsOwnAgainAfterAFailureToo() {
        serve("/fails", Void.class, Void.class, (input, zato) -> {
            throw new IllegalStateException();
        });
        ClassLoader mine = new ClassLoader(null) {};
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(mine);
        try {
            error(send(FakeCall.get("/fails")), 500);

            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(mine);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static org.zatoee.service.Service<Void, String> loadersOf(DeployedService service) {
        return (org.zatoee.service.Service) service.instance();
    }
}
