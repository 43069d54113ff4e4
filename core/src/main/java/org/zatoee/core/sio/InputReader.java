// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import org.jspecify.annotations.Nullable;
import org.zatoee.service.BadRequestException;

/** Reads the declared input of one service. Immutable, thread-safe. */
public abstract sealed class InputReader {

    /**
     * Converts a message.
     *
     * @return the input; null only for a service that takes nothing
     * @throws BadRequestException with every violation found, by field
     */
    public abstract @Nullable Object read(Message message);

    static InputReader of(Type type, ValueTypes types) {
        if (type == Void.class) {
            return new Nothing();
        }
        if (type == byte[].class) {
            return new Bytes();
        }
        if (type == String.class) {
            return new Text();
        }
        if (type instanceof ParameterizedType generic
                && generic.getRawType() == Map.class
                && generic.getActualTypeArguments()[0] == String.class
                && generic.getActualTypeArguments()[1] == Object.class) {
            return new DynamicJson(new DynamicType(types));
        }
        ValueType valueType = types.of(type);
        return valueType instanceof RecordType record ? new RecordJson(record) : new Json(valueType);
    }

    private static final class Nothing extends InputReader {
        @Override
        public @Nullable Object read(Message message) {
            return null;
        }
    }

    private static final class Bytes extends InputReader {
        @Override
        public Object read(Message message) {
            return message.body();
        }
    }

    private static final class Text extends InputReader {
        @Override
        public Object read(Message message) {
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

    /** What reading JSON has in common: one parser, one root value, all violations at the end. */
    private abstract static non-sealed class JsonReader extends InputReader {

        @Override
        public final Object read(Message message) {
            ReadContext context = new ReadContext();
            try (JsonParser parser = JsonFormat.FACTORY.createParser(message.body())) {
                boolean hasBody = parser.nextToken() != null;
                Object value = read(hasBody ? parser : null, message, context);
                if (hasBody && parser.nextToken() != null) {
                    context.invalid("The body goes on after the end of the JSON document");
                }
                if (context.violationCount() > 0) {
                    throw new BadRequestException(context.violations());
                }
                return value;
            } catch (StreamConstraintsException e) {
                throw new BadRequestException("The JSON document is beyond the limits: " + withoutInternals(e));
            } catch (JsonProcessingException e) {
                throw malformed(e);
            } catch (IOException e) {
                // Bytes in memory can always be read: these are in no encoding of Unicode.
                throw new BadRequestException("Malformed JSON");
            }
        }

        /** What the parser says, without the part in brackets that names its own classes. */
        private static String withoutInternals(StreamConstraintsException e) {
            String message = e.getOriginalMessage();
            int bracket = message.lastIndexOf(" (");
            return bracket < 0 ? message : message.substring(0, bracket);
        }

        abstract Object read(@Nullable JsonParser parser, Message message, ReadContext context) throws IOException;

        private static BadRequestException malformed(JsonProcessingException e) {
            var place = e.getLocation();
            String where = place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
            return new BadRequestException("Malformed JSON" + where);
        }
    }

    private static final class RecordJson extends JsonReader {

        private final RecordType type;

        RecordJson(RecordType type) {
            this.type = type;
        }

        @Override
        Object read(@Nullable JsonParser parser, Message message, ReadContext context) throws IOException {
            return type.read(parser, message.parameters(), message.parametersWin(), context);
        }
    }

    private static final class Json extends JsonReader {

        private final ValueType type;

        Json(ValueType type) {
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

    private static final class DynamicJson extends JsonReader {

        private final DynamicType type;

        DynamicJson(DynamicType type) {
            this.type = type;
        }

        @Override
        Object read(@Nullable JsonParser parser, Message message, ReadContext context) throws IOException {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            if (parser != null) {
                if (parser.currentToken() != JsonToken.START_OBJECT) {
                    parser.skipChildren();
                    return context.invalid("The body must be a JSON object");
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
