// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import org.jspecify.annotations.Nullable;
import org.zatoee.core.sio.format.table.FixedWidthLayout;
import org.zatoee.core.sio.shape.FieldShape;
import org.zatoee.core.sio.shape.RecordShape;
import org.zatoee.core.sio.shape.Shape;
import org.zatoee.core.sio.type.DynamicType;
import org.zatoee.core.sio.type.ValueTypes;
import org.zatoee.core.sio.value.MissingOutputException;
import org.zatoee.core.sio.value.ValueType;
import org.zatoee.core.streamed.OutputInMemory;
import org.zatoee.service.StreamedOutput;

/** Writes the declared output of one service. Immutable, thread-safe. */
public abstract sealed class OutputWriter {

    private static final byte[] EMPTY = new byte[0];

    /**
     * The bytes of an output.
     *
     * @param output what the service returned; null is accepted only from one that returns nothing
     * @throws MissingOutputException if a required part is missing
     */
    public abstract byte[] write(@Nullable Object output);

    /**
     * Writes an output as a value of a larger document.
     *
     * @throws IOException if it cannot be written
     */
    public abstract void write(JsonGenerator generator, @Nullable Object output) throws IOException;

    /** The content type of its bytes; empty when it has none of its own. */
    public abstract String contentType();

    /** Whether outputs can be written while they are sent, and are in memory only if they have to be. */
    public boolean isStream() {
        return false;
    }

    /** Whether outputs are not looked into: text, bytes, or nothing at all. */
    public boolean isRaw() {
        return true;
    }

    /** Whether there is something to write: a service that may return anything may return null, which is nothing. */
    public boolean hasValue(@Nullable Object output) {
        return true;
    }

    /** How records are written in the format fixed-width; without columns if they do not say that. */
    public FixedWidthLayout layout() {
        return FixedWidthLayout.NONE;
    }

    /** The fields of a record or of the records in a list, by name; empty for what has none that are known. */
    public List<String> columns() {
        return List.of();
    }

    /**
     * Writes an output to a generator that fails with no {@link IOException}, being in memory.
     *
     * @throws MissingOutputException if a required part is missing
     */
    public final void writeTo(JsonGenerator generator, @Nullable Object output) {
        try {
            write(generator, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static OutputWriter of(Type type, ValueTypes types) {
        if (type == Void.class) {
            return new Nothing();
        }
        if (type == byte[].class) {
            return new Bytes();
        }
        if (type == String.class) {
            return new Text();
        }
        if (type == StreamedOutput.class) {
            return new Stream();
        }
        return new Json(types.of(type), type.getTypeName());
    }

    private static final class Nothing extends OutputWriter {
        @Override
        public byte[] write(@Nullable Object output) {
            return EMPTY;
        }

        @Override
        public void write(JsonGenerator generator, @Nullable Object output) throws IOException {
            generator.writeNull();
        }

        @Override
        public String contentType() {
            return "";
        }

        @Override
        public boolean hasValue(@Nullable Object output) {
            return false;
        }
    }

    private static final class Bytes extends OutputWriter {
        @Override
        public byte[] write(@Nullable Object output) {
            return (byte[]) required(output, "bytes");
        }

        @Override
        public void write(JsonGenerator generator, @Nullable Object output) throws IOException {
            generator.writeBinary(write(output));
        }

        @Override
        public String contentType() {
            return "application/octet-stream";
        }
    }

    private static final class Stream extends OutputWriter {
        @Override
        public boolean isStream() {
            return true;
        }

        @Override
        public byte[] write(@Nullable Object output) {
            return OutputInMemory.of((StreamedOutput) required(output, "output that is streamed"));
        }

        @Override
        public void write(JsonGenerator generator, @Nullable Object output) throws IOException {
            generator.writeBinary(write(output));
        }

        @Override
        public String contentType() {
            return "application/octet-stream";
        }
    }

    private static final class Text extends OutputWriter {
        @Override
        public byte[] write(@Nullable Object output) {
            return ((String) required(output, "text")).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public void write(JsonGenerator generator, @Nullable Object output) throws IOException {
            generator.writeString((String) required(output, "text"));
        }

        @Override
        public String contentType() {
            return "text/plain;charset=UTF-8";
        }
    }

    private static final class Json extends OutputWriter {

        private final ValueType type;
        private final String typeName;
        private final FixedWidthLayout layout;

        Json(ValueType type, String typeName) {
            this.type = type;
            this.typeName = typeName;
            this.layout = FixedWidthLayout.of(type.shape());
        }

        @Override
        public FixedWidthLayout layout() {
            return layout;
        }

        @Override
        public byte[] write(@Nullable Object output) {
            return JsonFormat.write(generator -> write(generator, output));
        }

        @Override
        public void write(JsonGenerator generator, @Nullable Object output) throws IOException {
            type.write(generator, required(output, typeName));
        }

        @Override
        public String contentType() {
            return "application/json";
        }

        @Override
        public boolean isRaw() {
            return false;
        }

        @Override
        public boolean hasValue(@Nullable Object output) {
            return output != null || !(type instanceof DynamicType);
        }

        @Override
        public List<String> columns() {
            Shape shape = type.shape();
            Shape row = shape instanceof Shape.ListOf list ? list.element() : shape;
            return row instanceof RecordShape record
                    ? record.fields().stream().map(FieldShape::name).toList()
                    : List.of();
        }
    }

    private static Object required(@Nullable Object output, String type) {
        if (output == null) {
            throw new MissingOutputException(type);
        }
        return output;
    }
}
