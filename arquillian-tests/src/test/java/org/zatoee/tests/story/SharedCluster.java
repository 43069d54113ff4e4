// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One cluster for all stories of a run: started before the first, stopped after the last. */
public final class SharedCluster implements BeforeAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(SharedCluster.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        cluster(context);
    }

    private static Cluster cluster(ExtensionContext context) {
        return context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(Cluster.class, key -> start(), Running.class)
                .cluster();
    }

    private static Running start() {
        try {
            return new Running(
                    Cluster.quickstart(Path.of("target", "story cluster").toAbsolutePath()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Cluster.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return cluster(context);
    }

    /** Closed with the root of the run. */
    private record Running(Cluster cluster) implements AutoCloseable {
        @Override
        public void close() throws java.io.IOException {
            cluster.close();
        }
    }
}
