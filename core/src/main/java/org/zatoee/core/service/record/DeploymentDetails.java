// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;

import org.zatoee.core.sio.JsonFormat;

/**
 * Where the services of a server came from (zato-facts, section 1.2).
 *
 * @param location the directory they were found in
 * @param user who ran the server
 * @param host where
 */
public record DeploymentDetails(String location, String user, String host) {

    public DeploymentDetails {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(host, "host");
    }

    /** The details of one service as a JSON object. */
    public String toJson(String implName, Instant when) {
        byte[] json = JsonFormat.write(generator -> {
            generator.writeStartObject();
            generator.writeStringField("method", "start-up");
            generator.writeStringField("object", implName);
            generator.writeStringField("timestamp", when.toString());
            generator.writeStringField("fs_location", location);
            generator.writeStringField("remote_host", "");
            generator.writeStringField("remote_user", "");
            generator.writeStringField("current_host", host);
            generator.writeStringField("current_user", user);
            generator.writeEndObject();
        });
        return new String(json, StandardCharsets.UTF_8);
    }
}
