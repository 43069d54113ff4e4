// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.convert;

import java.io.IOException;
import java.time.LocalDate;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;

/** Teaches Jackson's data binding dates in ISO 8601. */
final class DatesAsText extends SimpleModule {

    private static final long serialVersionUID = 1L;

    DatesAsText() {
        addSerializer(new Writing());
        addDeserializer(LocalDate.class, new Reading());
    }

    private static final class Writing extends StdSerializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        Writing() {
            super(LocalDate.class);
        }

        @Override
        public void serialize(LocalDate date, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(date.toString());
        }
    }

    private static final class Reading extends StdDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        Reading() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return LocalDate.parse(parser.getText());
        }
    }
}
