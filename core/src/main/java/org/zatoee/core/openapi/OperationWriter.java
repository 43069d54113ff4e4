// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.openapi;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.sio.shape.FieldShape;
import org.zatoee.core.sio.shape.RecordShape;
import org.zatoee.core.sio.shape.ScalarKind;
import org.zatoee.core.sio.shape.Shape;

/** Writes operations. */
final class OperationWriter {

    private static final Shape TEXT = Shape.Scalar.of(ScalarKind.TEXT);

    private final JsonGenerator json;
    private final SchemaWriter schemas;
    private final SecuritySchemes security;

    OperationWriter(JsonGenerator json, SchemaWriter schemas, SecuritySchemes security) {
        this.json = json;
        this.schemas = schemas;
        this.security = security;
    }

    /** Writes an operation under a path of the same shape as its own. */
    void write(Operation operation, String path) throws IOException {
        json.writeObjectFieldStart(operation.verb());
        json.writeStringField("operationId", operation.id());
        if (operation.service().isPresent()) {
            json.writeStringField("summary", operation.service().get().name());
        }
        security.writeRequirement(json, operation.security());
        Map<String, FieldShape> fields = fieldsOf(operation.input());
        writeParameters(operation, path, fields);
        if (operation.hasBody()) {
            writeRequestBody(operation, fields);
        }
        new ResponseWriter(json, schemas).write(operation);
        json.writeEndObject();
    }

    private static Map<String, FieldShape> fieldsOf(Shape input) {
        Map<String, FieldShape> fields = new LinkedHashMap<>();
        if (input instanceof RecordShape record) {
            record.fields().forEach(field -> fields.put(field.name(), field));
        }
        return fields;
    }

    /** Fields that the path has are taken out. Where there is no body, the others come in the query. */
    private void writeParameters(Operation operation, String path, Map<String, FieldShape> fields) throws IOException {
        List<String> inPath = Operation.paramsOf(operation.path());
        List<String> names = Operation.paramsOf(path);
        if (inPath.isEmpty() && (operation.hasBody() || fields.isEmpty())) {
            return;
        }
        json.writeArrayFieldStart("parameters");
        for (int i = 0; i < inPath.size(); i++) {
            FieldShape field = fields.remove(inPath.get(i));
            writeParameter(names.get(i), "path", true, field == null ? TEXT : field.shape());
        }
        if (!operation.hasBody()) {
            for (FieldShape field : fields.values()) {
                if (isParameter(field.shape())) {
                    writeParameter(field.name(), "query", field.required(), field.shape());
                }
            }
        }
        json.writeEndArray();
    }

    private static boolean isParameter(Shape shape) {
        return shape instanceof Shape.Scalar
                || (shape instanceof Shape.ListOf list && list.element() instanceof Shape.Scalar);
    }

    private void writeParameter(String name, String place, boolean required, Shape shape) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeStringField("in", place);
        json.writeBooleanField("required", required);
        json.writeFieldName("schema");
        schemas.write(shape);
        json.writeEndObject();
    }

    private void writeRequestBody(Operation operation, Map<String, FieldShape> left) throws IOException {
        Shape input = operation.input();
        boolean someAreParameters = input instanceof RecordShape record
                && left.size() < record.fields().size();
        if (input instanceof Shape.Nothing || (someAreParameters && left.isEmpty())) {
            return;
        }
        json.writeObjectFieldStart("requestBody");
        json.writeBooleanField(
                "required", left.values().stream().anyMatch(FieldShape::required) || input instanceof Shape.ListOf);
        json.writeObjectFieldStart("content");
        json.writeObjectFieldStart(requestType(operation, input));
        json.writeFieldName("schema");
        if (someAreParameters) {
            schemas.writeObject(List.copyOf(left.values()));
        } else {
            schemas.write(input);
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String requestType(Operation operation, Shape input) {
        return operation.dataFormat() == DataFormat.RAW && !(input instanceof Shape.Raw)
                ? DataFormat.JSON.contentType()
                : operation.dataFormat().requestType();
    }
}
