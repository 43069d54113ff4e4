// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;
import org.zatoee.core.sio.format.BodyFormat;
import org.zatoee.core.sio.format.SoapBody;
import org.zatoee.core.sio.format.form.FormTree;
import org.zatoee.core.sio.type.DynamicType;
import org.zatoee.core.sio.type.RecordType;
import org.zatoee.core.sio.type.ValueTypes;
import org.zatoee.core.sio.value.ReadContext;
import org.zatoee.core.sio.value.ValueType;
import org.zatoee.service.BadRequestException;

/** Reads the declared input of one service. Immutable, thread-safe. */
public abstract sealed class InputReader
        permits InputReader.Nothing, InputReader.Bytes, InputReader.Stream, InputReader.Text, TokenReader {

    /**
     * Converts a message.
     *
     * @return the input; null only for a service that takes nothing
     * @throws BadRequestException with every violation found, by field
     */
    public abstract @Nullable Object read(Message message);

    /** Whether the body need not be in memory: the service reads it as it comes. */
    public boolean isStream() {
        return false;
    }

    static InputReader of(Type type, ValueTypes types) {
        if (type == Void.class) {
            return new Nothing();
        }
        if (type == byte[].class) {
            return new Bytes();
        }
        if (type == InputStream.class) {
            return new Stream();
        }
        if (type == String.class) {
            return new Text();
        }
        if (type instanceof ParameterizedType generic
                && generic.getRawType() == Map.class
                && generic.getActualTypeArguments()[0] == String.class
                && generic.getActualTypeArguments()[1] == Object.class) {
            return new Dynamic(new DynamicType(types));
        }
        ValueType valueType = types.of(type);
        return valueType instanceof RecordType record ? new OfRecord(record) : new OfValue(valueType);
    }

    static final class Nothing extends InputReader {
        @Override
        public @Nullable Object read(Message message) {
            return null;
        }
    }

    /** The body as it is; of a SOAP message what the envelope holds. */
    static final class Bytes extends InputReader {
        @Override
        public Object read(Message message) {
            return message.format() == BodyFormat.SOAP
                    ? SoapBody.content(message.body()).getBytes(StandardCharsets.UTF_8)
                    : message.body();
        }
    }

    /** The same as a stream, for where the body is in memory already. */
    static final class Stream extends InputReader {

        private final Bytes bytes = new Bytes();

        @Override
        public boolean isStream() {
            return true;
        }

        @Override
        public Object read(Message message) {
            return new ByteArrayInputStream((byte[]) bytes.read(message));
        }
    }

    /** The same as text. */
    static final class Text extends InputReader {
        @Override
        public Object read(Message message) {
            if (message.format() == BodyFormat.SOAP) {
                return SoapBody.content(message.body());
            }
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(message.body()))
                        .toString();
            } catch (CharacterCodingException e) {
                throw new BadRequestException("The body is not valid UTF-8");
            }
        }
    }

    private static final class OfRecord extends TokenReader {

        private final RecordType type;

        OfRecord(RecordType type) {
            super(type.shape());
            this.type = type;
        }

        @Override
        FormTree form(Map<String, List<String>> fields, ReadContext context) {
            FormTree form = FormTree.of(fields, type::has);
            form.plain().keySet().stream().filter(name -> !type.has(name)).forEach(name -> type.refuse(name, context));
            return form;
        }

        @Override
        Object read(@Nullable JsonParser parser, Message message, ReadContext context) throws IOException {
            return type.read(parser, message.parameters(), message.parametersWin(), context);
        }
    }

    private static final class OfValue extends TokenReader {

        private final ValueType type;

        OfValue(ValueType type) {
            super(type.shape());
            this.type = type;
        }

        @Override
        Object read(@Nullable JsonParser parser, Message message, ReadContext context) throws IOException {
            if (parser == null || parser.currentToken() == JsonToken.VALUE_NULL) {
                return context.invalid("A body is required");
            }
            return type.read(parser, context);
        }
    }

    private static final class Dynamic extends TokenReader {

        private final DynamicType type;

        Dynamic(DynamicType type) {
            super(type.shape());
            this.type = type;
        }

        @Override
        Object read(@Nullable JsonParser parser, Message message, ReadContext context) throws IOException {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            if (parser != null) {
                if (!parser.isExpectedStartObjectToken()) {
                    parser.skipChildren();
                    return context.invalid(
                            "The body must be " + message.format().object());
                }
                values = type.readObject(parser, context);
            }
            for (var parameter : message.parameters().entrySet()) {
                if (message.parametersWin() || !values.containsKey(parameter.getKey())) {
                    values.put(parameter.getKey(), type.fromParameter(parameter.getValue(), context));
                }
            }
            return values;
        }
    }
}
