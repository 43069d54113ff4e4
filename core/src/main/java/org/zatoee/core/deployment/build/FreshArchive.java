// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.build;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.service.archive.ServiceArchive;

/**
 * The archive a server is just handing in. It was loaded to see whether it can be; that server need not load it again.
 * Thread-safe; of several at once, one is remembered.
 */
public final class FreshArchive {

    private final AtomicReference<@Nullable ServiceArchive> current = new AtomicReference<>();

    /** Remembers an archive while something is done. */
    public <T> T during(ServiceArchive archive, Supplier<T> work) {
        current.set(archive);
        try {
            return work.get();
        } finally {
            current.compareAndSet(archive, null);
        }
    }

    /**
     * The archive, if it is this one; only once, because each deployment has a class loader of its own.
     *
     * @param name the name of its file
     * @param hash the SHA-256 of its file
     */
    public Optional<ServiceArchive> take(String name, String hash) {
        ServiceArchive archive = current.get();
        boolean taken = archive != null
                && archive.name().equals(name)
                && archive.hash().equals(hash)
                && current.compareAndSet(archive, null);
        return taken ? Optional.ofNullable(archive) : Optional.empty();
    }
}
