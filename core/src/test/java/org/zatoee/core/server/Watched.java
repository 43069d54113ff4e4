// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.component.ComponentUnavailableException.Component;

/**
 * Connects to a component, counts what is open, and fails as often as it is told to first.
 *
 * @param <T> what it connects to
 */
final class Watched<T extends AutoCloseable> {

    private final Class<T> type;
    private final Supplier<? extends T> connector;
    private final Deque<RuntimeException> failures = new ArrayDeque<>();
    private int opened;
    private int closed;

    Watched(Class<T> type, Supplier<? extends T> connector) {
        this.type = type;
        this.connector = connector;
    }

    /** Is away for so many tries, and says this. */
    void awayFor(int tries, Component component, String reason) {
        for (int i = 0; i < tries; i++) {
            failures.add(new ComponentUnavailableException(component, "somewhere:1", new IOException(reason)));
        }
    }

    synchronized T connect() {
        RuntimeException failure = failures.poll();
        if (failure != null) {
            throw failure;
        }
        T target = connector.get();
        opened++;
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        closed();
                    }
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private synchronized void closed() {
        closed++;
    }

    synchronized int opened() {
        return opened;
    }

    /** How many connections nobody has closed. */
    synchronized int open() {
        return opened - closed;
    }
}
