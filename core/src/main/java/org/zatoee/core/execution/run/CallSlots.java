// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.execution.run;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the calls of services that may only run so many at once. Thread-safe. */
final class CallSlots {

    private final ConcurrentMap<String, AtomicInteger> running = new ConcurrentHashMap<>();

    /**
     * Takes a place for a call.
     *
     * @param most how many there may be
     * @return what gives it back
     * @throws ServiceBusyException if none is left
     */
    Runnable take(String service, int most) {
        AtomicInteger calls = running.computeIfAbsent(service, name -> new AtomicInteger());
        if (calls.incrementAndGet() > most) {
            calls.decrementAndGet();
            throw new ServiceBusyException("Service '" + service + "' runs as many calls at once as it may");
        }
        return calls::decrementAndGet;
    }
}
