// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.zatoee.core.calls.CallReporter;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.kvdb.Kvdb;
import org.zatoee.core.object.ConfigObjects;
import org.zatoee.core.service.DeployedService;

/** Has what a server notes of its calls reported, once at a time. Thread-safe. */
final class CallReporting {

    private final CallReporter reporter;
    private final Executor background;
    private final AtomicBoolean underWay = new AtomicBoolean();

    CallReporting(ServerCore core, Kvdb kvdb, Supplier<ConfigObjects> objects, Executor background) {
        this.reporter = new CallReporter(
                core.calls(), kvdb.statistics(), kvdb.samples(), () -> names(core), () -> thresholds(objects.get()));
        this.background = background;
    }

    private static Set<String> names(ServerCore core) {
        return core.services().all().stream().map(DeployedService::name).collect(Collectors.toSet());
    }

    private static Map<String, Long> thresholds(ConfigObjects objects) {
        Map<String, Long> thresholds = new HashMap<>();
        objects.ofType("service").forEach(service -> {
            if (service.value("slow_threshold") != null) {
                thresholds.put(service.name(), service.number("slow_threshold", 0));
            }
        });
        return thresholds;
    }

    /** Reports behind the back of the caller, unless that is under way. Never throws. */
    void report() {
        if (underWay.compareAndSet(false, true)) {
            try {
                background.execute(this::run);
            } catch (RejectedExecutionException e) {
                // The next time there may be room.
                underWay.set(false);
            }
        }
    }

    private void run() {
        try {
            reportNow();
        } finally {
            underWay.set(false);
        }
    }

    /** Reports; if the KVDB is away, figures wait for the next time. Never throws for that. */
    void reportNow() {
        try {
            reporter.report();
        } catch (ComponentUnavailableException e) {
            // Others say that the KVDB is away, and the figures are not lost by that.
        }
    }
}
