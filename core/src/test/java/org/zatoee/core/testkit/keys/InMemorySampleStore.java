// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.keys;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.zatoee.core.samples.RequestSample;
import org.zatoee.core.samples.SampleStore;
import org.zatoee.core.samples.SlowResponse;

/** Samples in memory. */
public record InMemorySampleStore(InMemoryHashes hashes) implements SampleStore {

    @Override
    public RequestSample sample(String service) {
        return RequestSample.of(hashes.hash("zato:req-resp:sample:" + service));
    }

    @Override
    public void changeFrequency(String service, int frequency) {
        hashes.put("zato:req-resp:sample:" + service, Map.of("freq", Integer.toString(frequency)));
    }

    @Override
    public Map<String, Integer> frequencies(List<String> services) {
        return services.stream().distinct().collect(Collectors.toMap(Function.identity(), service -> sample(service)
                .frequency()));
    }

    @Override
    public void keepSample(String service, RequestSample sample) {
        hashes.put("zato:req-resp:sample:" + service, sample.fields());
    }

    @Override
    public void keepSlow(String service, SlowResponse response) {
        hashes.push("zato:resp:slow:" + service, response.toJson());
        hashes.push("zato:resp:slowest:" + service, response.toJson());
    }

    @Override
    public List<SlowResponse> slowestResponses(String service) {
        return hashes.list("zato:resp:slowest:" + service).stream()
                .map(SlowResponse::of)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(SlowResponse::processingTime).reversed())
                .limit(100)
                .toList();
    }

    @Override
    public List<SlowResponse> slowResponses(String service) {
        return hashes.list("zato:resp:slow:" + service).stream()
                .limit(100)
                .map(SlowResponse::of)
                .flatMap(Optional::stream)
                .toList();
    }
}
