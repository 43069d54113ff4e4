// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.calls;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.samples.SampleStore;
import org.zatoee.core.stats.CallTotals;
import org.zatoee.core.stats.StatisticsStore;

/**
 * Hands on what a recorder noted, and tells it what administrators want kept. What cannot be handed on is handed on the
 * next time; samples and slow responses are lost then. Thread-safe.
 */
public final class CallReporter {

    /** Each so-many-th time, the samples of services that were not called are asked for too. */
    private static final int LOOK_AT_ALL = 10;

    private final CallRecorder recorder;
    private final StatisticsStore statistics;
    private final SampleStore samples;
    private final Supplier<Set<String>> services;
    private final Supplier<Map<String, Long>> thresholds;
    private long times;

    /**
     * A reporter.
     *
     * @param services the names of all services of the server
     * @param thresholds from how many milliseconds on a call is slow, by service; others have the default
     */
    public CallReporter(
            CallRecorder recorder,
            StatisticsStore statistics,
            SampleStore samples,
            Supplier<Set<String>> services,
            Supplier<Map<String, Long>> thresholds) {
        this.recorder = recorder;
        this.statistics = statistics;
        this.samples = samples;
        this.services = services;
        this.thresholds = thresholds;
    }

    /**
     * Reports once; what is under way already is waited for.
     *
     * @throws ComponentUnavailableException if the KVDB is away
     */
    public synchronized void report() {
        if (times % LOOK_AT_ALL == 0) {
            Set<String> known = services.get();
            recorder.retain(known);
            known.forEach(recorder::meter);
        }
        Map<String, CallTotals> totals = totals();
        List<String> asked =
                times % LOOK_AT_ALL == 0 ? List.copyOf(recorder.meters().keySet()) : List.copyOf(totals.keySet());
        times++;
        reportTotals(totals);
        Map<String, Long> limits = thresholds.get();
        asked.forEach(
                service -> recorder.meter(service).limit(limits.getOrDefault(service, CallRecorder.DEFAULT_THRESHOLD)));
        Map<String, Integer> frequencies = samples.frequencies(asked);
        asked.forEach(service -> recorder.meter(service).sampleEach(frequencies.getOrDefault(service, 0)));
        reportKept();
    }

    private Map<String, CallTotals> totals() {
        Map<String, CallTotals> totals = new HashMap<>();
        recorder.meters().forEach((service, meter) -> {
            CallTotals unreported = meter.unreported();
            if (unreported.usage() > 0) {
                totals.put(service, unreported);
            }
        });
        return totals;
    }

    private void reportTotals(Map<String, CallTotals> totals) {
        if (!totals.isEmpty()) {
            statistics.add(totals).forEach((service, usage) -> recorder.meter(service)
                    .reported(usage));
        }
    }

    private void reportKept() {
        recorder.meters().forEach((service, meter) -> meter.takeSample()
                .ifPresent(sample -> samples.keepSample(service, sample)));
        for (CallRecorder.Slow slow : recorder.takeSlow()) {
            samples.keepSlow(slow.service(), slow.response());
        }
    }
}
