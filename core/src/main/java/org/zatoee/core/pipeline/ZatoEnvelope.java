// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import org.jspecify.annotations.Nullable;
import org.zatoee.core.sio.JsonFormat;
import org.zatoee.core.sio.OutputWriter;
import org.zatoee.service.Cid;
import org.zatoee.service.Violation;

/** The envelope of errors, and of the replies of the platform's own services (zato-facts, section 5.2). */
final class ZatoEnvelope {

    private ZatoEnvelope() {}

    /** A reply with the output under the name of the service; without that element if the service returns nothing. */
    static byte[] ok(Cid cid, String service, OutputWriter writer, @Nullable Object output) {
        return JsonFormat.write(generator -> {
            generator.writeStartObject();
            writeStatus(generator, "ZATO_OK", cid, "", List.of());
            if (!writer.contentType().isEmpty()) {
                generator.writeFieldName(responseElement(service));
                writer.write(generator, output);
            }
            generator.writeEndObject();
        });
    }

    /**
     * An error. As an extension, {@code errors} lists the violations of the input by field; it is left out when there
     * are none.
     */
    static byte[] error(Cid cid, String details, List<Violation> violations) {
        return JsonFormat.write(generator -> {
            generator.writeStartObject();
            writeStatus(generator, "ZATO_ERROR", cid, details, violations);
            generator.writeEndObject();
        });
    }

    private static String responseElement(String service) {
        return service.replace('.', '_').replace('-', '_') + "_response";
    }

    private static void writeStatus(
            JsonGenerator generator, String result, Cid cid, String details, List<Violation> violations)
            throws IOException {
        generator.writeObjectFieldStart("zato_env");
        generator.writeStringField("result", result);
        generator.writeStringField("cid", cid.value());
        generator.writeStringField("details", writable(details));
        if (!violations.isEmpty()) {
            generator.writeArrayFieldStart("errors");
            for (Violation violation : violations) {
                generator.writeStartObject();
                generator.writeStringField("field", writable(violation.field()));
                generator.writeStringField("message", writable(violation.message()));
                generator.writeEndObject();
            }
            generator.writeEndArray();
        }
        generator.writeEndObject();
    }

    /** Replaces halves of surrogate pairs, which readers of JSON may refuse. */
    private static String writable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
