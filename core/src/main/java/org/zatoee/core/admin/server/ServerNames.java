// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.server;

import java.nio.charset.StandardCharsets;

import org.zatoee.core.object.field.Field;
import org.zatoee.core.sio.JsonFormat;

/** What the audit log says of a new name. */
final class ServerNames {

    private ServerNames() {}

    /** The difference, as a JSON object; an empty one if there is none. */
    static String renamed(String before, String after) {
        byte[] json = JsonFormat.write(generator -> {
            generator.writeStartObject();
            if (!before.equals(after)) {
                generator.writeObjectFieldStart(Field.NAME);
                generator.writeStringField("from", before);
                generator.writeStringField("to", after);
                generator.writeEndObject();
            }
            generator.writeEndObject();
        });
        return new String(json, StandardCharsets.UTF_8);
    }
}
