// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.samples;

import java.util.List;

/** Where samples are kept. Thread-safe. Every method throws ComponentUnavailableException if that is away. */
public interface SampleStore {

    /** The sample of a service. */
    RequestSample sample(String service);

    /** Sets of which calls samples are kept: each so-many-th; 0 for none. The sample there is stays. */
    void changeFrequency(String service, int frequency);

    /** The last slow responses of a service, newest first, at most 100. */
    List<SlowResponse> slowResponses(String service);
}
