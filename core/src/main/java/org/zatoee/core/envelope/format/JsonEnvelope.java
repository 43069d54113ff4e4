// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.envelope.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import org.jspecify.annotations.Nullable;
import org.zatoee.core.envelope.Envelope;
import org.zatoee.core.envelope.Failure;
import org.zatoee.core.envelope.ReplyBody;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.sio.JsonFormat;
import org.zatoee.core.sio.OutputWriter;
import org.zatoee.service.Cid;
import org.zatoee.service.Violation;

/** JSON: outputs as they are, or in the element the service names; errors in an element of their own (zato-facts, section 5.2). */
public class JsonEnvelope implements Envelope {

    static final String TYPE = "application/json";

    @Override
    public ReplyBody ok(Cid cid, DeployedService service, @Nullable Object output) {
        OutputWriter writer = service.contract().output();
        String element = service.contract().response().element();
        if (element.isEmpty() || writer.isRaw()) {
            return new ReplyBody(writer.write(output), writer.contentType());
        }
        byte[] bytes = JsonFormat.write(generator -> {
            generator.writeStartObject();
            generator.writeFieldName(element);
            writer.write(generator, output);
            generator.writeEndObject();
        });
        return new ReplyBody(bytes, TYPE);
    }

    /** As an extension, {@code errors} lists the violations of the input by field; it is left out when there are none. */
    @Override
    public final ReplyBody error(Cid cid, Failure failure) {
        byte[] bytes = JsonFormat.write(generator -> {
            generator.writeStartObject();
            writeStatus(generator, "ZATO_ERROR", cid, failure.details(), failure.violations());
            generator.writeEndObject();
        });
        return new ReplyBody(bytes, TYPE);
    }

    static void writeStatus(JsonGenerator generator, String result, Cid cid, String details, List<Violation> violations)
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
