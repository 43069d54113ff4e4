// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.invoker;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A call of a service.
 *
 * @param service its name
 * @param payload the body; not copied
 * @param contentType the media type of the body; empty for JSON. JSON, XML, CSV and forms are converted as on a channel, all
 *     else is bytes
 * @param verb the verb, for a service that has a method for each; empty for none
 * @param username the name of a user with HTTP Basic authentication; empty for nobody
 * @param password the password of that user
 */
public record ServiceRequest(
        String service, byte[] payload, String contentType, String verb, String username, String password)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    public ServiceRequest {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(verb, "verb");
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(password, "password");
    }

    /** A call with an empty body, of nobody. */
    public static ServiceRequest of(String service) {
        return new ServiceRequest(service, new byte[0], "", "", "", "");
    }

    /** The same with a body in JSON. */
    public ServiceRequest with(String json) {
        return with(json.getBytes(StandardCharsets.UTF_8), "");
    }

    /** The same with a body of a media type; text is in UTF-8. */
    public ServiceRequest with(byte[] body, String type) {
        return new ServiceRequest(service, body, type, verb, username, password);
    }

    /** The same with a verb, such as {@code GET}. */
    public ServiceRequest verb(String chosen) {
        return new ServiceRequest(service, payload, contentType, chosen, username, password);
    }

    /** The same by a user: of a definition of HTTP Basic authentication that has a role in the public API. */
    public ServiceRequest as(String user, String secret) {
        return new ServiceRequest(service, payload, contentType, verb, user, secret);
    }

    /** Without the password and the body: what is printed ends in logs. */
    @Override
    public String toString() {
        return "ServiceRequest[" + verb + " " + service + ", " + payload.length + " bytes]";
    }
}
