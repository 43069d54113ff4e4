// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.container;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Threads of what stays for as long as the server: its start, and what it hears from others. A managed executor would be
 * wrong for these, because the container counts each of its tasks as a request: a stop would wait for them in vain, up to
 * its bound, and a suspended server could begin none.
 */
@ApplicationScoped
public class ResidentThreads implements Executor {

    @Resource
    private ManagedThreadFactory threads;

    // The factory is injected later than this is made, and asked later still.
    private final ExecutorService executor = Executors.newCachedThreadPool(task -> threads.newThread(task));

    /** Runs a task at once, on an idle thread or a new one. */
    @Override
    public void execute(Runnable task) {
        executor.execute(task);
    }

    @PreDestroy
    void close() {
        executor.shutdownNow();
    }
}
