// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.calls;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import org.zatoee.core.samples.RequestSample;
import org.zatoee.core.samples.SlowResponse;
import org.zatoee.service.Cid;

/**
 * Notes the calls of a server: how many, how long, a sample each so-many-th, and those that were slow. A call costs a few
 * counters; only what is kept is looked at. Thread-safe.
 */
public final class CallRecorder {

    /** Above this many milliseconds a call is slow, unless another limit is set; that of upstream. */
    public static final long DEFAULT_THRESHOLD = 99_999;

    /** How many slow responses wait to be reported: what comes beyond that between two reports is not kept. */
    private static final int MOST_SLOW = 200;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final LongSupplier nanoTime;
    private final InstantSource clock;
    private final PayloadText payloads;
    private final Map<String, CallMeter> meters = new ConcurrentHashMap<>();
    private final BlockingQueue<Slow> slow = new ArrayBlockingQueue<>(MOST_SLOW);

    /** A slow response of a service. */
    record Slow(String service, SlowResponse response) {}

    /** What was sent and said; asked for only if it is kept. */
    @FunctionalInterface
    public interface Payload {

        /** The bytes; not changed. */
        byte[] bytes();
    }

    /**
     * A recorder that has seen nothing.
     *
     * @param nanoTime measures how long calls take
     * @param clock says when they were
     * @param kept what is kept of payloads
     */
    public CallRecorder(LongSupplier nanoTime, InstantSource clock, PayloadText kept) {
        this.nanoTime = nanoTime;
        this.clock = clock;
        this.payloads = kept;
    }

    /** How many bytes of a payload are kept. */
    public int maxPayloadBytes() {
        return payloads.maxBytes();
    }

    /** A moment to measure from, in nanoseconds. */
    public long started() {
        return nanoTime.getAsLong();
    }

    /**
     * Notes a call that has ended, well or not.
     *
     * @param service the name of the service
     * @param cid the correlation ID
     * @param started when it began, by {@link #started()}
     * @param request what was sent
     * @param response what was said
     */
    public void ended(String service, Cid cid, long started, Payload request, Payload response) {
        long nanos = Math.max(0, nanoTime.getAsLong() - started);
        CallMeter meter = meter(service);
        boolean sample = meter.count(nanos);
        boolean isSlow = meter.isSlow(nanos);
        if (sample || isSlow) {
            Kept kept = new Kept(
                    cid.value(), clock.instant(), nanos, payloads.of(request.bytes()), payloads.of(response.bytes()));
            if (sample) {
                meter.keep(kept.sample(meter.frequency()));
            }
            if (isSlow) {
                // What does not fit is not kept: the calls that wait would be slower still.
                slow.offer(new Slow(service, kept.slow(meter.thresholdMillis())));
            }
        }
    }

    CallMeter meter(String service) {
        CallMeter known = meters.get(service);
        return known != null ? known : meters.computeIfAbsent(service, name -> new CallMeter(DEFAULT_THRESHOLD));
    }

    Map<String, CallMeter> meters() {
        return meters;
    }

    /** The slow responses that were not reported yet, the oldest first. */
    List<Slow> takeSlow() {
        List<Slow> taken = new ArrayList<>();
        slow.drainTo(taken);
        return taken;
    }

    /** Forgets services that are gone. */
    void retain(Set<String> services) {
        meters.keySet().retainAll(services);
    }

    /** One call, as it is kept. */
    private record Kept(String cid, Instant end, long nanos, String request, String response) {

        RequestSample sample(int frequency) {
            return new RequestSample(frequency, cid, begin(), TIME.format(end), request, response);
        }

        SlowResponse slow(long threshold) {
            return new SlowResponse(
                    cid, begin(), TIME.format(end), TimeUnit.NANOSECONDS.toMillis(nanos), threshold, request, response);
        }

        private String begin() {
            return TIME.format(end.minusNanos(nanos));
        }
    }
}
