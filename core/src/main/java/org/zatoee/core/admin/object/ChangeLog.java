// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.object;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonGenerator;
import org.jspecify.annotations.Nullable;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.field.Field;
import org.zatoee.core.sio.JsonFormat;

/** What differs between two states of an object, for the audit log: of secrets only that they changed. */
final class ChangeLog {

    private ChangeLog() {}

    /**
     * The differences, as a JSON object by field.
     *
     * @param before the object before; null if it was created
     * @param after the object after; null if it was deleted
     */
    static String between(@Nullable ConfigObject before, @Nullable ConfigObject after) {
        byte[] json = JsonFormat.write(generator -> {
            generator.writeStartObject();
            writeValues(generator, values(before), values(after));
            writeSecrets(generator, secrets(before), secrets(after));
            generator.writeEndObject();
        });
        return new String(json, StandardCharsets.UTF_8);
    }

    private static Map<String, Object> values(@Nullable ConfigObject object) {
        Map<String, Object> values = new TreeMap<>();
        if (object != null) {
            values.putAll(object.values());
            values.put(Field.NAME, object.name());
        }
        return values;
    }

    private static Map<String, String> secrets(@Nullable ConfigObject object) {
        return object == null ? Map.of() : object.secrets().values();
    }

    private static void writeValues(JsonGenerator generator, Map<String, Object> before, Map<String, Object> after)
            throws IOException {
        TreeSet<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (String field : fields) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                generator.writeObjectFieldStart(field);
                write(generator, "from", before.get(field));
                write(generator, "to", after.get(field));
                generator.writeEndObject();
            }
        }
    }

    private static void write(JsonGenerator generator, String name, @Nullable Object value) throws IOException {
        generator.writeFieldName(name);
        if (value instanceof Long number) {
            generator.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value == null) {
            generator.writeNull();
        } else {
            generator.writeString(value.toString());
        }
    }

    private static void writeSecrets(JsonGenerator generator, Map<String, String> before, Map<String, String> after)
            throws IOException {
        TreeSet<String> fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        for (String field : fields) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                generator.writeObjectFieldStart(field);
                generator.writeBooleanField("changed", true);
                generator.writeEndObject();
            }
        }
    }
}
