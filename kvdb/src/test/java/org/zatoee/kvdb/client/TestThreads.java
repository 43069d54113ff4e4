// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.client;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Threads as a container gives them. */
public final class TestThreads {

    /** As many as are needed; they keep no JVM alive. */
    public static final Executor EXECUTOR = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "of the test's container");
        thread.setDaemon(true);
        return thread;
    });

    private TestThreads() {}
}
