// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.broadcast;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.zatoee.core.json.JsonDocument;
import org.zatoee.core.json.MalformedJsonException;
import org.zatoee.core.sio.JsonFormat;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Broadcasts as JSON: one flat object with {@code action}, {@code cluster} and the fields. */
public final class BroadcastFormat {

    /** More than any valid message takes. */
    private static final int MAX_LENGTH = 128 * 1024;

    private BroadcastFormat() {}

    /** The message as it is sent. */
    public static String write(Broadcast message) {
        byte[] bytes = JsonFormat.write(json -> {
            json.writeStartObject();
            json.writeStringField("action", message.action().wireName());
            json.writeStringField("cluster", message.cluster());
            for (Map.Entry<String, Object> field : new TreeMap<>(message.fields()).entrySet()) {
                if (field.getValue() instanceof Long number) {
                    json.writeNumberField(field.getKey(), number);
                } else {
                    json.writeStringField(field.getKey(), (String) field.getValue());
                }
            }
            json.writeEndObject();
        });
        return new String(bytes, UTF_8);
    }

    /** The message that was received; empty if it is none, or one this release does not know: anyone may have sent it. */
    public static Optional<Broadcast> read(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            return JsonDocument.parse(text) instanceof Map<?, ?> object ? read(object) : Optional.empty();
        } catch (MalformedJsonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Broadcast> read(Map<?, ?> object) {
        if (!(object.get("action") instanceof String name) || !(object.get("cluster") instanceof String cluster)) {
            return Optional.empty();
        }
        Map<String, Object> fields = new TreeMap<>();
        object.forEach((field, value) -> {
            if (!field.equals("action") && !field.equals("cluster")) {
                // A null is refused by the message itself, like all that is neither text nor number.
                fields.put((String) field, value);
            }
        });
        return BroadcastAction.of(name).map(action -> new Broadcast(action, cluster, fields));
    }
}
