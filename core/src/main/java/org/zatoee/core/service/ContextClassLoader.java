// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.streamed.AroundOutput;

/**
 * Runs code of a service with its own class loader as that of the thread: libraries that ask the thread for classes find
 * the service's, and never the server's. Thread-safe.
 */
public final class ContextClassLoader {

    private ContextClassLoader() {}

    /**
     * Calls the code.
     *
     * @return what it returns
     * @throws Exception what it throws
     */
    public static <T extends @Nullable Object> T during(ClassLoader loader, Callable<T> code) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return code.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /**
     * Runs the code of an output.
     *
     * @throws Exception what it throws
     */
    static void duringOutput(ClassLoader loader, AroundOutput.Code code) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            code.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Runs code that throws nothing but what is unexpected. */
    static void run(ClassLoader loader, Runnable code) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            code.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
