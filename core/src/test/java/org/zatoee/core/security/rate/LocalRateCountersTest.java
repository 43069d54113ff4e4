// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.rate;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.zatoee.core.testkit.security.RateCountersContract;

class LocalRateCountersTest extends RateCountersContract {

    private final AtomicLong nanos = new AtomicLong();
    private final RateCounters counters = new LocalRateCounters(nanos::get);

    @Override
    protected RateCounters counters() {
        return counters;
    }

    @Override
    protected void elapse(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
