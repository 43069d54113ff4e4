// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import org.zatoee.core.http.HttpEntry;
import org.zatoee.core.pipeline.client.ClientEntry;
import org.zatoee.core.server.status.Health;

/** A server, as those in front of it see it. Thread-safe. */
public interface RunningServer {

    /** Where HTTP requests enter; answers 503 until the server has started. */
    HttpEntry http();

    /** Where calls of other applications enter; refuses them until the server has started. */
    ClientEntry clients();

    /** The answer to a question about its health. */
    Health health(Health.Probe probe);
}
