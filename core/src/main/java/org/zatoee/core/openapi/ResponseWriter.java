// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.openapi;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.sio.shape.FieldShape;
import org.zatoee.core.sio.shape.Shape;

/** Writes what an operation answers. */
final class ResponseWriter {

    private final JsonGenerator json;
    private final SchemaWriter schemas;

    ResponseWriter(JsonGenerator json, SchemaWriter schemas) {
        this.json = json;
        this.schemas = schemas;
    }

    void write(Operation operation) throws IOException {
        json.writeObjectFieldStart("responses");
        boolean enveloped = operation.dataFormat() == DataFormat.ZATO_JSON;
        boolean nothing = operation.output() instanceof Shape.Nothing && !enveloped;
        json.writeObjectFieldStart(nothing ? "204" : "200");
        json.writeStringField("description", nothing ? "Done; there is nothing to say" : "Done");
        if (!nothing) {
            json.writeObjectFieldStart("content");
            json.writeObjectFieldStart(contentType(operation));
            json.writeFieldName("schema");
            writeSchema(operation, enveloped);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndObject();
        writeError();
        json.writeEndObject();
    }

    private void writeSchema(Operation operation, boolean enveloped) throws IOException {
        if (!enveloped) {
            writeOwn(operation);
            return;
        }
        json.writeStartObject();
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("properties");
        json.writeFieldName("zato_env");
        schemas.writeReference(SchemaWriter.ENVELOPE);
        if (!(operation.output() instanceof Shape.Nothing)) {
            json.writeFieldName(operation
                    .service()
                    .map(DeployedService::name)
                    .map(ResponseWriter::element)
                    .orElse("response"));
            schemas.write(operation.output());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The output, in the element that the service names. */
    private void writeOwn(Operation operation) throws IOException {
        String element = operation
                .service()
                .map(service -> service.contract().response().element())
                .orElse("");
        if (element.isEmpty() || operation.output() instanceof Shape.Raw || isTable(operation.dataFormat())) {
            schemas.write(operation.output());
        } else {
            schemas.writeObject(List.of(new FieldShape(element, true, operation.output())));
        }
    }

    private static boolean isTable(DataFormat format) {
        return format == DataFormat.CSV || format == DataFormat.FIXED_WIDTH;
    }

    private static String element(String service) {
        return service.replace('.', '_').replace('-', '_') + "_response";
    }

    private static String contentType(Operation operation) {
        if (!operation.contentType().isEmpty()) {
            return operation.contentType();
        }
        if (operation.output() instanceof Shape.Raw raw && operation.dataFormat() != DataFormat.ZATO_JSON) {
            return raw.text() ? "text/plain" : "application/octet-stream";
        }
        return operation.dataFormat() == DataFormat.RAW
                ? DataFormat.JSON.contentType()
                : operation.dataFormat().contentType();
    }

    private void writeError() throws IOException {
        json.writeObjectFieldStart("default");
        json.writeStringField("description", "An error");
        json.writeObjectFieldStart("content");
        json.writeObjectFieldStart("application/json");
        json.writeFieldName("schema");
        schemas.writeReference(SchemaWriter.ERROR);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }
}
