// SPDX-License-Identifier: Apache-2.0
package org.zatoee.publicapi.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes JSON as plain Java values: {@code Map<String, Object>} in the order of the text, {@code List<Object>},
 * {@code String}, {@code Long} or {@code BigInteger}, {@code BigDecimal}, {@code Boolean} and null. No number loses a digit.
 */
public final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Json() {}

    /**
     * Reads a text in UTF-8.
     *
     * @throws JsonSyntaxException if it is not JSON, is empty, has a key twice, or is too deep or has too long a number
     */
    public static @Nullable Object read(byte[] text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw new JsonParseException(parser, "it is empty");
            }
            @Nullable Object value = JsonValues.read(parser);
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "there is something after its end");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new JsonSyntaxException("Not JSON: " + e.getOriginalMessage() + place(e), e);
        } catch (IOException e) {
            throw new JsonSyntaxException("Not JSON: " + e.getMessage(), e);
        }
    }

    private static String place(JsonProcessingException failure) {
        return failure.getLocation() == null
                ? ""
                : " (line " + failure.getLocation().getLineNr() + ", column "
                        + failure.getLocation().getColumnNr() + ")";
    }

    /** Writes a value in UTF-8, without white space; other types than those above by their text. */
    public static byte[] write(@Nullable Object value) {
        return write(value, false);
    }

    /** Writes a value for people, on several lines. */
    public static String pretty(@Nullable Object value) {
        return new String(write(value, true), StandardCharsets.UTF_8);
    }

    private static byte[] write(@Nullable Object value, boolean pretty) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            if (pretty) {
                generator.setPrettyPrinter(new DefaultPrettyPrinter());
            }
            JsonValues.write(generator, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
