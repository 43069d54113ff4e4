// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.scalar;

import java.io.IOException;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.zatoee.core.sio.shape.ScalarKind;
import org.zatoee.core.sio.shape.Shape;

/** Booleans, and the words and numbers that stand for them (zato-facts, section 1.6). */
public final class BooleanScalar extends Scalar {

    BooleanScalar() {
        super("must be a boolean", Shape.Scalar.of(ScalarKind.BOOLEAN));
    }

    @Override
    Object fromText(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "y", "t", "1" -> true;
            case "false", "no", "off", "n", "f", "0" -> false;
            default -> throw new IllegalArgumentException("not a boolean");
        };
    }

    @Override
    Object fromToken(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> fromText(parser.getText());
            default -> super.fromToken(parser, token);
        };
    }

    @Override
    public void write(JsonGenerator generator, Object value) throws IOException {
        generator.writeBoolean((Boolean) value);
    }
}
