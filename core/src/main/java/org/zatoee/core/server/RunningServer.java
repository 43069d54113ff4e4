// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import org.zatoee.core.http.HttpEntry;
import org.zatoee.core.server.status.Health;

/** A server, as those in front of it see it. Thread-safe. */
public interface RunningServer {

    /** Where HTTP requests enter; answers 503 until the server has started. */
    HttpEntry http();

    /** The answer to a question about its health. */
    Health health(Health.Probe probe);
}
