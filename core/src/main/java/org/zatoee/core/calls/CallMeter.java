// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.calls;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private final AtomicReference<@Nullable Numbered> sample = new AtomicReference<>();
    private final AtomicBoolean owed = new AtomicBoolean();
    private volatile long last;
    private volatile int frequency;
    private volatile long threshold;

    /** How many calls others have counted, as far as is known: usage is that of the cluster. */
    private volatile long elsewhere;

    /** Used by the one who reports. */
    private long taken;

    private CallTotals unreported = CallTotals.NONE;
    private boolean wanted;

    /** A sample of the call that was counted as this one here. */
    private record Numbered(long number, RequestSample sample) {}

    CallMeter(long thresholdMillis) {
        limit(thresholdMillis);
    }

    /** Sets from how many milliseconds on a call is slow. */
    void limit(long millis) {
        threshold = TimeUnit.MILLISECONDS.toNanos(millis);
    }

    /** Sets of how many calls one is a sample; 0 for none. By one thread at a time. */
    void sampleEach(int howMany) {
        frequency = howMany;
        if (howMany == 0) {
            wanted = false;
            owed.set(false);
        }
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
     * @return whether it may be a sample (zato-facts, section 9: usage % freq == 0), as far as the usage of the cluster is
     *     known
     */
    boolean count(long nanos) {
        time.add(nanos);
        min.accumulate(nanos);
        max.accumulate(nanos);
        last = nanos;
        long count = calls.incrementAndGet();
        int each = frequency;
        return each > 0 && ((count + elsewhere) % each == 0 || (owed.get() && owed.getAndSet(false)));
    }

    boolean isSlow(long nanos) {
        return nanos > threshold;
    }

    /** Keeps what may be a sample instead of the one before. */
    void keep(RequestSample latest) {
        sample.set(new Numbered(calls.get(), latest));
    }

    /**
     * The sample to be stored, if there is one. It is, if with what was reported the usage of the cluster has come to a
     * multiple of the frequency. If that was not foreseen here, because others counted meanwhile, the next call is the
     * sample. By one thread at a time.
     */
    Optional<RequestSample> takeSample() {
        Numbered kept = sample.get();
        if (!wanted) {
            if (kept != null && kept.number() <= taken) {
                sample.compareAndSet(kept, null);
            }
            return Optional.empty();
        }
        if (kept == null) {
            owed.set(true);
            return Optional.empty();
        }
        wanted = false;
        owed.set(false);
        sample.compareAndSet(kept, null);
        return Optional.of(kept.sample());
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

    /**
     * All that was given out is reported. By one thread at a time.
     *
     * @param usage how many calls the cluster has counted now
     */
    void reported(long usage) {
        int each = frequency;
        wanted |= each > 0 && usage / each > (usage - unreported.usage()) / each;
        elsewhere = usage - taken;
        unreported = CallTotals.NONE;
    }

    private static long millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }
}
