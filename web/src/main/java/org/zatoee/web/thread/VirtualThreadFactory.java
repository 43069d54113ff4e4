// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web.thread;

import java.util.concurrent.ThreadFactory;

/** Makes virtual threads, on a Java that has them, without being compiled against it. */
final class VirtualThreadFactory {

    private VirtualThreadFactory() {}

    /**
     * A factory of virtual threads with these names and a number behind them.
     *
     * @throws IllegalStateException if this Java has none
     */
    static ThreadFactory named(String prefix) {
        try {
            Class<?> builder = Class.forName("java.lang.Thread$Builder");
            Object made = Thread.class.getMethod("ofVirtual").invoke(null);
            builder.getMethod("name", String.class, long.class).invoke(made, prefix, 0L);
            builder.getMethod("inheritInheritableThreadLocals", boolean.class).invoke(made, false);
            return (ThreadFactory) builder.getMethod("factory").invoke(made);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Java has no virtual threads", e);
        }
    }
}
