// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.samples;

import java.util.List;
import java.util.Map;

/** Where samples are kept. Thread-safe. Every method throws ComponentUnavailableException if that is away. */
public interface SampleStore {

    /** The sample of a service. */
    RequestSample sample(String service);

    /** Sets of which calls samples are kept: each so-many-th; 0 for none. The sample there is stays. */
    void changeFrequency(String service, int frequency);

    /** Of which calls samples are kept, by service; those of which none are may be left out. In one round trip. */
    Map<String, Integer> frequencies(List<String> services);

    /** Keeps a sample instead of the one before; its frequency is not changed. */
    void keepSample(String service, RequestSample sample);

    /** Keeps a slow response among the last ones, and among the slowest if it is one of them. */
    void keepSlow(String service, SlowResponse response);

    /** The slowest responses of a service, the slowest first, at most 100; an extension. */
    List<SlowResponse> slowestResponses(String service);

    /** The last slow responses of a service, newest first, at most 100. */
    List<SlowResponse> slowResponses(String service);
}
