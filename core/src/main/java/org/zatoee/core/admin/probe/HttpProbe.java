// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.probe;

import java.net.URI;
import java.time.Duration;

/** Tries whether an HTTP server answers. Thread-safe. */
@FunctionalInterface
public interface HttpProbe {

    /**
     * Sends a request without a body and without credentials, and follows no redirect.
     *
     * @throws ProbeFailedException if there is no answer within a short time, or the address is not one to be called
     */
    Answer ping(URI address, String method);

    /**
     * What was answered.
     *
     * @param status the HTTP status
     * @param time how long it took
     */
    record Answer(int status, Duration time) {}
}
