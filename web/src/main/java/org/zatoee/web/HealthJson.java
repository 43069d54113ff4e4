// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import org.zatoee.core.server.Health;

/** The answer to a probe, in JSON. */
final class HealthJson {

    private static final JsonFactory JSON = new JsonFactory();

    private HealthJson() {}

    static byte[] of(Health health) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("status", health.up() ? "UP" : "DOWN");
            json.writeStringField("state", health.state().name().toLowerCase(Locale.ROOT));
            json.writeStringField("reason", health.reason());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }
}
