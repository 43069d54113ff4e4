// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.broker;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.zatoee.core.broker.BrokerMessage.Terms;
import org.zatoee.core.json.JsonDocument;
import org.zatoee.core.json.MalformedJsonException;
import org.zatoee.core.sio.JsonFormat;

/** Messages as JSON: {@code {"v": 1, "id": ..., "action": ..., "delay_ms": ..., "expiration_ms": ..., "body": {...}}}. */
public final class BrokerFormat {

    private static final long VERSION = 1;

    private BrokerFormat() {}

    /** The message as it is kept. */
    public static String write(BrokerMessage message) {
        Map<String, Object> envelope = new LinkedHashMap<>();
        envelope.put("v", VERSION);
        envelope.put("id", message.id());
        envelope.put("action", message.action());
        envelope.put("delay_ms", message.terms().delay().toMillis());
        envelope.put("expiration_ms", message.terms().expiration().toMillis());
        envelope.put("body", message.body());
        return new String(JsonFormat.write(json -> JsonFormat.writeValues(json, envelope)), StandardCharsets.UTF_8);
    }

    /** The message that was kept; empty if it is none, or of a version this release does not know. */
    public static Optional<BrokerMessage> read(String text) {
        try {
            return JsonDocument.parse(text) instanceof Map<?, ?> envelope ? read(envelope) : Optional.empty();
        } catch (MalformedJsonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<BrokerMessage> read(Map<?, ?> envelope) {
        boolean known = Long.valueOf(VERSION).equals(envelope.get("v"));
        if (known
                && envelope.get("id") instanceof String id
                && envelope.get("action") instanceof String action
                && envelope.get("delay_ms") instanceof Long delay
                && envelope.get("expiration_ms") instanceof Long expiration
                && envelope.get("body") instanceof Map<?, ?> body) {
            Map<String, Object> values = new LinkedHashMap<>();
            body.forEach((name, value) -> values.put((String) name, value));
            Terms terms = new Terms(Duration.ofMillis(delay), Duration.ofMillis(expiration));
            return Optional.of(new BrokerMessage(id, action, values, terms));
        }
        return Optional.empty();
    }
}
