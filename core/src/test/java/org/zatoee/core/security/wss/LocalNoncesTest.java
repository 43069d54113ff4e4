// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.wss;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.zatoee.core.testkit.security.NonceRegisterContract;

class LocalNoncesTest extends NonceRegisterContract {

    private final AtomicLong nanos = new AtomicLong();
    private final NonceRegister nonces = new LocalNonces(nanos::get);

    @Override
    protected NonceRegister nonces() {
        return nonces;
    }

    @Override
    protected void elapse(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
