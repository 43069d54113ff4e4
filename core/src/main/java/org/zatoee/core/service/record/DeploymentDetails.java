// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;

import org.zatoee.core.sio.JsonFormat;

/**
 * How services came to a server (zato-facts, section 1.2).
 *
 * @param method {@code start-up}, {@code application}, {@code pickup} or {@code upload}
 * @param location the directory or file they were found in, or the part of the application; empty for an upload
 * @param remote who handed them in over the network
 * @param host the machine of the server that took them
 * @param user who runs that server
 */
public record DeploymentDetails(String method, String location, Remote remote, String host, String user) {

    public DeploymentDetails {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(remote, "remote");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(user, "user");
    }

    /** How what is in the application came to the same server. */
    public DeploymentDetails inApplication(String part) {
        return new DeploymentDetails("application", part, Remote.NONE, host, user);
    }

    /**
     * The details of one service or package as a JSON object.
     *
     * @param object the class of the service, or the name of the package
     */
    public String toJson(String object, Instant when) {
        byte[] json = JsonFormat.write(generator -> {
            generator.writeStartObject();
            generator.writeStringField("method", method);
            generator.writeStringField("object", object);
            generator.writeStringField("timestamp", when.toString());
            generator.writeStringField("fs_location", location);
            generator.writeStringField("remote_host", remote.host());
            generator.writeStringField("remote_user", remote.user());
            generator.writeStringField("current_host", host);
            generator.writeStringField("current_user", user);
            generator.writeEndObject();
        });
        return new String(json, StandardCharsets.UTF_8);
    }

    /**
     * Who is at the other end of the network.
     *
     * @param host the address
     * @param user the name of the security definition
     */
    public record Remote(String host, String user) {

        /** Nobody: it came from the machine itself. */
        public static final Remote NONE = new Remote("", "");

        public Remote {
            Objects.requireNonNull(host, "host");
            Objects.requireNonNull(user, "user");
        }
    }
}
