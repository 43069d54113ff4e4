// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.calls;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.samples.RequestSample;
import org.zatoee.core.stats.CallTotals;

/** Counts the calls of one service on one server. Thread-safe; what it knows of calls that just end may be a little apart. */
final class CallMeter {

    private final AtomicLong calls = new AtomicLong();
    private final LongAdder time = new LongAdder();
    private final LongAccumulator min = new LongAccumulator(Math::min, Long.MAX_VALUE);
    private final LongAccumulator max = new LongAccumulator(Math::max, 0);
    private final AtomicReference<@Nullable RequestSample> sample = new AtomicReference<>();
    private volatile long last;
    private volatile int frequency;
    private volatile long threshold;

    /** Used by the one who reports. */
    private long taken;

    private CallTotals unreported = CallTotals.NONE;

    CallMeter(long thresholdMillis) {
        limit(thresholdMillis);
    }

    /** Sets from how many milliseconds on a call is slow. */
    void limit(long millis) {
        threshold = TimeUnit.MILLISECONDS.toNanos(millis);
    }

    /** Sets of how many calls one is a sample; 0 for none. */
    void sampleEach(int calls) {
        frequency = calls;
    }

    int frequency() {
        return frequency;
    }

    long thresholdMillis() {
        return TimeUnit.NANOSECONDS.toMillis(threshold);
    }

    /**
     * Counts a call.
     *
     * @return whether it is a sample (zato-facts, section 9: usage % freq == 0)
     */
    boolean count(long nanos) {
        time.add(nanos);
        min.accumulate(nanos);
        max.accumulate(nanos);
        last = nanos;
        long count = calls.incrementAndGet();
        int each = frequency;
        return each > 0 && count % each == 0;
    }

    boolean isSlow(long nanos) {
        return nanos > threshold;
    }

    /** Keeps a sample instead of the one before. */
    void keep(RequestSample latest) {
        sample.set(latest);
    }

    /** The sample that was not reported yet; null if there is none. */
    @Nullable
    RequestSample takeSample() {
        return sample.getAndSet(null);
    }

    /** What was not reported yet. By one thread at a time. */
    CallTotals unreported() {
        long counted = calls.get();
        if (counted > taken) {
            unreported = unreported.then(new CallTotals(
                    counted - taken,
                    time.sumThenReset() / 1e6,
                    millis(last),
                    millis(least()),
                    millis(max.getThenReset())));
            taken = counted;
        }
        return unreported;
    }

    /** A call that just ends may be counted, and its time not known yet. */
    private long least() {
        long least = min.getThenReset();
        return least == Long.MAX_VALUE ? last : least;
    }

    /** All that was given out is reported. */
    void reported() {
        unreported = CallTotals.NONE;
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
