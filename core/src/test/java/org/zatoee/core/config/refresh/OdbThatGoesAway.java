// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config.refresh;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.zatoee.core.odb.Odb;

/** An ODB that cannot be reached as long as a test says so. */
final class OdbThatGoesAway {

    private OdbThatGoesAway() {}

    static Odb of(Odb odb, AtomicBoolean away, Supplier<RuntimeException> failure) {
        return (Odb) Proxy.newProxyInstance(
                Odb.class.getClassLoader(), new Class<?>[] {Odb.class}, (proxy, method, args) -> {
                    if (away.get()) {
                        throw failure.get();
                    }
                    try {
                        return method.invoke(odb, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
