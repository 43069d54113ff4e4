// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.reply;

import java.lang.ref.WeakReference;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.service.DeployedService;

/**
 * One deployment of a service, told apart from every other by what it is. It does not keep the classes of the service:
 * what is remembered of one that is gone equals nothing any more. Immutable.
 */
final class Answering {

    private final WeakReference<DeployedService> service;
    private final int hash;

    private Answering(DeployedService service) {
        this.service = new WeakReference<>(service);
        this.hash = System.identityHashCode(service);
    }

    static Answering of(DeployedService service) {
        return new Answering(service);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answering that && (this == that || isSame(service.get(), that.service.get()));
    }

    @SuppressWarnings("ReferenceEquality") // Two deployments of the same bytes are equal, but not one.
    private static boolean isSame(@Nullable DeployedService one, @Nullable DeployedService another) {
        return one != null && one == another;
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
