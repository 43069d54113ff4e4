// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.hook;

import org.zatoee.service.ServiceContext;

/** A hook whose failure is logged and goes no further. */
@FunctionalInterface
interface QuietHook {

    void run() throws Exception;

    /** Runs one. */
    static void run(String name, ServiceContext zato, QuietHook hook) {
        try {
            hook.run();
        } catch (Exception | LinkageError e) {
            keepInterrupt(e);
            HookLog.LOG.failed(name, zato.serviceName(), e);
        }
    }

    /** Whoever gave up on the call told its thread so: the service is to know too. */
    static void keepInterrupt(Throwable failure) {
        if (failure instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }
}
