// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.auth;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** Answers that take long, each computed once however many ask for it at the same time. Thread-safe. */
final class Computations {

    private final Map<ByteBuffer, CompletableFuture<Boolean>> running = new ConcurrentHashMap<>();

    /** The answer to a question: computed here, or awaited where somebody is computing it. */
    @SuppressWarnings("CatchThrowable") // Whatever ends the computation ends it for those who wait, too.
    boolean once(byte[] question, BooleanSupplier computation) {
        ByteBuffer key = ByteBuffer.wrap(question);
        CompletableFuture<Boolean> own = new CompletableFuture<>();
        CompletableFuture<Boolean> others = running.putIfAbsent(key, own);
        if (others != null) {
            return await(others);
        }
        try {
            boolean answer = computation.getAsBoolean();
            own.complete(answer);
            return answer;
        } catch (Throwable e) {
            own.completeExceptionally(e);
            throw e;
        } finally {
            running.remove(key, own);
        }
    }

    private static boolean await(CompletableFuture<Boolean> others) {
        try {
            return others.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
