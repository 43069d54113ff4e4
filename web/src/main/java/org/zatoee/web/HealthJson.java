// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web;

import org.zatoee.core.server.status.Health;
import org.zatoee.core.sio.JsonFormat;

/** The answer to a probe, in JSON. */
final class HealthJson {

    private HealthJson() {}

    static byte[] of(Health health) {
        return JsonFormat.write(json -> {
            json.writeStartObject();
            json.writeStringField("status", health.up() ? "UP" : "DOWN");
            json.writeStringField("state", health.state().name());
            json.writeStringField("reason", health.reason());
            json.writeEndObject();
        });
    }
}
