// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.inner;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** Bytes that can be written once, for those who ask more often. Thread-safe. */
final class WrittenOnce implements Supplier<byte[]> {

    private final Supplier<byte[]> source;
    private byte @Nullable [] written;

    WrittenOnce(Supplier<byte[]> source) {
        this.source = source;
    }

    @Override
    public synchronized byte[] get() {
        byte[] known = written;
        if (known == null) {
            known = source.get();
            written = known;
        }
        return known;
    }
}
