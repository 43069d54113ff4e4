// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.scalar;

import java.io.IOException;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.zatoee.core.sio.shape.ScalarKind;
import org.zatoee.core.sio.shape.Shape;

/** Types written as a string: text itself, dates, UUIDs, enums. */
public final class TextScalar extends Scalar {

    private final Function<String, Object> fromText;
    private final boolean acceptsNumbers;

    private TextScalar(String requirement, Shape shape, Function<String, Object> fromText, boolean acceptsNumbers) {
        super(requirement, shape);
        this.fromText = fromText;
        this.acceptsNumbers = acceptsNumbers;
    }

    /** Text itself; a number or a boolean is taken as the text it is written with. */
    public static TextScalar text() {
        return new TextScalar("must be text", Shape.Scalar.of(ScalarKind.TEXT), TextScalar::wellFormed, true);
    }

    /** A type with a text form; the requirement is for instance "must be a date such as 2026-01-31". */
    static TextScalar of(String requirement, Shape shape, Function<String, Object> fromText) {
        return new TextScalar(requirement, shape, text -> fromText.apply(text.strip()), false);
    }

    @Override
    public void write(JsonGenerator generator, Object value) throws IOException {
        // An enum is read by its name, whatever its toString says.
        generator.writeString(value instanceof Enum<?> constant ? constant.name() : value.toString());
    }

    @Override
    Object fromText(String text) {
        return fromText.apply(text);
    }

    @Override
    Object fromToken(JsonParser parser, JsonToken token) throws IOException {
        return acceptsNumbers ? parser.getText() : super.fromToken(parser, token);
    }

    private static String wellFormed(String text) {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException("half a surrogate pair");
        }
        return text;
    }

    /** Whether a text has no half of a surrogate pair: it could be neither stored nor sent on. */
    public static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
