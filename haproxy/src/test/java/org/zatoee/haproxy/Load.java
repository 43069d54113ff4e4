// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import static org.awaitility.Awaitility.await;

/** Two clients that call without a pause, and remember what failed. */
final class Load {

    private static final int CLIENTS = 2;

    private final RawHttp client;
    private final AtomicInteger done = new AtomicInteger();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final ExecutorService executor = Executors.newFixedThreadPool(CLIENTS);
    private volatile boolean stopped;

    Load(RawHttp client) {
        this.client = client;
        for (int i = 0; i < CLIENTS; i++) {
            executor.execute(this::callOnAndOn);
        }
    }

    private void callOnAndOn() {
        while (!stopped) {
            try {
                RawHttp.Reply reply = client.get("/load");
                if (reply.status() != 200) {
                    failures.add(reply.head());
                }
            } catch (RuntimeException e) {
                failures.add(e.toString());
            }
            done.incrementAndGet();
        }
    }

    void awaitMore(int calls) {
        int before = done.get();
        await().atMost(Duration.ofSeconds(30)).until(() -> done.get() >= before + calls);
    }

    List<String> stop() throws InterruptedException {
        stopped = true;
        executor.shutdown();
        if (!executor.awaitTermination(30, TimeUnit.SECONDS)) {
            failures.add("A call did not end");
        }
        return failures;
    }
}
