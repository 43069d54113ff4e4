// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import org.zatoee.core.sio.type.ValueTypes;
import org.zatoee.core.sio.value.ValueType;

/** JSON, as the platform reads and writes it everywhere. */
public final class JsonFormat {

    /** How deep documents may nest: more is an attack on the stack, not data. */
    private static final int MAX_NESTING = 500;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_NESTING).build())
            // Names come from outside: interning them would fill the JVM's table for good.
            .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
            .build();

    private static final ValueType VALUES = new ValueTypes().of(Object.class);

    private JsonFormat() {}

    /** The UTF-8 bytes of a document that a script writes. */
    public static byte[] write(Script script) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (JsonGenerator generator = FACTORY.createGenerator(bytes)) {
            script.write(generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes maps, lists and scalars as a value of a document. */
    public static void writeValues(JsonGenerator generator, Map<String, Object> values) throws IOException {
        VALUES.write(generator, values);
    }

    /** Writes one document. */
    @FunctionalInterface
    public interface Script {
        void write(JsonGenerator generator) throws IOException;
    }
}
