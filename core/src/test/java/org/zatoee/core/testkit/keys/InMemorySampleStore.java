// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.keys;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    public List<SlowResponse> slowResponses(String service) {
        return hashes.list("zato:resp:slow:" + service).stream()
                .limit(100)
                .map(SlowResponse::of)
                .flatMap(Optional::stream)
                .toList();
    }
}
