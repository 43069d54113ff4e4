// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.openapi;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import org.zatoee.core.sio.shape.FieldShape;
import org.zatoee.core.sio.shape.RecordShape;
import org.zatoee.core.sio.shape.ScalarKind;
import org.zatoee.core.sio.shape.Shape;

/** The components that every document has: the envelope and the error (zato-facts, section 5.2). */
final class Envelopes {

    private static final FieldShape RESULT =
            new FieldShape("result", true, Shape.Scalar.oneOf(List.of("ZATO_OK", "ZATO_ERROR", "ZATO_WARNING")));

    private static final Shape VIOLATION = RecordShape.of(
            "Violation",
            List.of(FieldShape.required("field", ScalarKind.TEXT), FieldShape.required("message", ScalarKind.TEXT)));

    private Envelopes() {}

    static void write(JsonGenerator json, SchemaWriter schemas) throws IOException {
        json.writeFieldName(SchemaWriter.ENVELOPE);
        schemas.writeObject(List.of(
                RESULT, FieldShape.required("cid", ScalarKind.TEXT), FieldShape.required("details", ScalarKind.TEXT)));
        json.writeFieldName(SchemaWriter.ERROR);
        writeError(json, schemas);
        json.writeFieldName("Violation");
        schemas.writeObject(((RecordShape) VIOLATION).fields());
    }

    private static void writeError(JsonGenerator json, SchemaWriter schemas) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("properties");
        json.writeObjectFieldStart("zato_env");
        json.writeArrayFieldStart("allOf");
        schemas.writeReference(SchemaWriter.ENVELOPE);
        json.writeStartObject();
        json.writeObjectFieldStart("properties");
        json.writeObjectFieldStart("errors");
        json.writeStringField("type", "array");
        json.writeFieldName("items");
        schemas.writeReference("Violation");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }
}
