// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.zatoee.core.sio.JsonFormat;

/** Flat JSON objects of texts, whole numbers and flags, in the order of their names. */
public final class ObjectJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ObjectJson() {}

    /**
     * Writes values.
     *
     * @throws IllegalArgumentException if one is no {@code String}, {@code Long} or {@code Boolean}, or is text with half
     *     a surrogate pair, which no database keeps
     */
    public static String write(Map<String, ?> values) {
        byte[] json = JsonFormat.write(generator -> {
            generator.writeStartObject();
            for (Map.Entry<String, ?> field : new TreeMap<>(values).entrySet()) {
                generator.writeFieldName(field.getKey());
                writeValue(generator, field.getKey(), field.getValue());
            }
            generator.writeEndObject();
        });
        return new String(json, StandardCharsets.UTF_8);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalStateException if it is anything else; the message quotes nothing of it, for it may hold secrets
     */
    public static Map<String, Object> read(String json) {
        Map<String, Object> values = new LinkedHashMap<>();
        try (JsonParser parser = FACTORY.createParser(json)) {
            require(parser.nextToken() == JsonToken.START_OBJECT, json);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                values.put(field, readValue(parser, json));
            }
            require(parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null, json);
        } catch (IOException e) {
            // Without the cause, which quotes what it could not read.
            throw notAnObject(json);
        }
        return values;
    }

    /**
     * Reads an object of texts.
     *
     * @throws IllegalStateException if it is anything else
     */
    public static Map<String, String> readTexts(String json) {
        Map<String, String> texts = new LinkedHashMap<>();
        read(json).forEach((field, value) -> {
            require(value instanceof String, json);
            texts.put(field, (String) value);
        });
        return texts;
    }

    private static void writeValue(JsonGenerator generator, String field, Object value) throws IOException {
        if (value instanceof String text) {
            requireWhole(field, text);
            generator.writeString(text);
        } else if (value instanceof Long number) {
            generator.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else {
            throw new IllegalArgumentException(field + " is no text, whole number or flag: " + value.getClass());
        }
    }

    private static void requireWhole(String field, String text) {
        if (text.codePoints().anyMatch(each -> Character.getType(each) == Character.SURROGATE)) {
            throw new IllegalArgumentException(field + " has half of a surrogate pair");
        }
    }

    private static Object readValue(JsonParser parser, String json) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_STRING) {
            return parser.getText();
        }
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return parser.getLongValue();
        }
        require(token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE, json);
        return token == JsonToken.VALUE_TRUE;
    }

    private static void require(boolean holds, String json) {
        if (!holds) {
            throw notAnObject(json);
        }
    }

    /** Says nothing of the text, which may hold secrets. */
    private static IllegalStateException notAnObject(String json) {
        return new IllegalStateException("not a configuration object in JSON, of " + json.length() + " characters");
    }
}
