// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.openapi;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.JsonGenerator;
import org.zatoee.core.sio.shape.FieldShape;
import org.zatoee.core.sio.shape.RecordShape;
import org.zatoee.core.sio.shape.ScalarKind;
import org.zatoee.core.sio.shape.Shape;

/**
 * Writes forms of values as JSON Schema (2020-12, which OpenAPI 3.1 uses). Records become components with names of their
 * own, so that a record may contain itself. Used for one document.
 */
final class SchemaWriter {

    static final String ENVELOPE = "ZatoEnvelope";
    static final String ERROR = "ZatoError";

    private final JsonGenerator json;
    private final IdentityHashMap<RecordShape, String> names = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>(Set.of(ENVELOPE, ERROR));
    private final Deque<RecordShape> unwritten = new ArrayDeque<>();

    SchemaWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Shape shape) throws IOException {
        if (shape instanceof RecordShape record) {
            writeReference(nameOf(record));
        } else if (shape instanceof Shape.Scalar scalar) {
            writeScalar(scalar);
        } else if (shape instanceof Shape.ListOf list) {
            json.writeStartObject();
            json.writeStringField("type", "array");
            json.writeFieldName("items");
            write(list.element());
            json.writeEndObject();
        } else if (shape instanceof Shape.MapOf map) {
            json.writeStartObject();
            json.writeStringField("type", "object");
            json.writeFieldName("additionalProperties");
            write(map.value());
            json.writeEndObject();
        } else if (shape instanceof Shape.Raw raw && raw.text()) {
            writeTyped("string", "");
        } else {
            json.writeStartObject();
            json.writeEndObject();
        }
    }

    void writeReference(String component) throws IOException {
        json.writeStartObject();
        json.writeStringField("$ref", "#/components/schemas/" + component);
        json.writeEndObject();
    }

    /** An object with these fields. */
    void writeObject(List<FieldShape> fields) throws IOException {
        writeObject(fields, false);
    }

    private void writeObject(List<FieldShape> fields, boolean closed) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "object");
        if (closed) {
            json.writeBooleanField("additionalProperties", false);
        }
        json.writeObjectFieldStart("properties");
        for (FieldShape field : fields) {
            json.writeFieldName(field.name());
            write(field.shape());
        }
        json.writeEndObject();
        List<String> required = fields.stream()
                .filter(FieldShape::required)
                .map(FieldShape::name)
                .toList();
        if (!required.isEmpty()) {
            json.writeArrayFieldStart("required");
            for (String name : required) {
                json.writeString(name);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** Writes the records that were referred to, those that these refer to as well, and the envelopes. */
    void writeComponents() throws IOException {
        json.writeObjectFieldStart("schemas");
        for (RecordShape next = unwritten.poll(); next != null; next = unwritten.poll()) {
            json.writeFieldName(nameOf(next));
            writeObject(next.fields(), next.closed());
        }
        Envelopes.write(json, this);
        json.writeEndObject();
    }

    private String nameOf(RecordShape record) {
        String known = names.get(record);
        if (known != null) {
            return known;
        }
        String base = record.name().replaceAll("[^A-Za-z0-9._-]", "_");
        String name = base;
        for (int i = 2; !taken.add(name); i++) {
            name = base + i;
        }
        names.put(record, name);
        unwritten.add(record);
        return name;
    }

    private void writeScalar(Shape.Scalar scalar) throws IOException {
        if (scalar.kind() == ScalarKind.WORD) {
            json.writeStartObject();
            json.writeStringField("type", "string");
            json.writeArrayFieldStart("enum");
            for (String word : scalar.words()) {
                json.writeString(word);
            }
            json.writeEndArray();
            json.writeEndObject();
            return;
        }
        switch (scalar.kind()) {
            case BOOLEAN -> writeTyped("boolean", "");
            case BYTE, SHORT, BIG_INTEGER -> writeTyped("integer", "");
            case INT -> writeTyped("integer", "int32");
            case LONG -> writeTyped("integer", "int64");
            case FLOAT -> writeTyped("number", "float");
            case DOUBLE -> writeTyped("number", "double");
            case DECIMAL -> writeTyped("number", "");
            case UUID -> writeTyped("string", "uuid");
            case DATE -> writeTyped("string", "date");
            case TIME -> writeTyped("string", "time-local");
            case LOCAL_DATE_TIME -> writeTyped("string", "date-time-local");
            case OFFSET_DATE_TIME, INSTANT -> writeTyped("string", "date-time");
            default -> writeTyped("string", "");
        }
    }

    private void writeTyped(String type, String format) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type);
        if (!format.isEmpty()) {
            json.writeStringField("format", format);
        }
        json.writeEndObject();
    }
}
