// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.async;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import org.zatoee.core.invoke.FollowUp;
import org.zatoee.service.Cid;

/** What is done after a call, as part of a message. */
final class FollowUpFormat {

    private static final String KIND = "kind";
    private static final String CALLBACKS = "callbacks";
    private static final String ONE_OF = "one-of";
    private static final String RETRY = "retry";

    private FollowUpFormat() {}

    static Map<String, Object> write(FollowUp followUp) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (followUp instanceof FollowUp.Callbacks callbacks) {
            values.put(KIND, CALLBACKS);
            values.put(CALLBACKS, callbacks.services());
        } else if (followUp instanceof FollowUp.OneOf one) {
            values.put(KIND, ONE_OF);
            values.put("source", one.source());
            values.put("requested", one.requested().toEpochMilli());
            values.put("size", one.size());
            values.put("on_target", one.onTarget());
            values.put("on_final", one.onFinal());
        } else if (followUp instanceof FollowUp.Retry retry) {
            values.put(KIND, RETRY);
            values.put("source", retry.source());
            values.put("requested", retry.requested().toEpochMilli());
            values.put("orig_cid", retry.originalCid().value());
            values.put("left", retry.left());
            values.put("repeats", retry.repeats());
            values.put("pause_ms", retry.pause().toMillis());
            values.put(CALLBACKS, retry.told().services());
            values.put("context", retry.told().context());
        }
        return values;
    }

    static FollowUp read(Fields fields) {
        return switch (fields.text(KIND)) {
            case CALLBACKS -> new FollowUp.Callbacks(fields.texts(CALLBACKS));
            case ONE_OF ->
                new FollowUp.OneOf(
                        fields.text("source"),
                        Instant.ofEpochMilli(fields.number("requested")),
                        Math.toIntExact(fields.number("size")),
                        fields.texts("on_target"),
                        fields.texts("on_final"));
            case RETRY -> retry(fields);
            default -> throw fields.bad(KIND);
        };
    }

    private static FollowUp retry(Fields fields) {
        return new FollowUp.Retry(
                fields.text("source"),
                Instant.ofEpochMilli(fields.number("requested")),
                new Cid(fields.text("orig_cid")),
                Math.toIntExact(fields.number("left")),
                Math.toIntExact(fields.number("repeats")),
                Duration.ofMillis(fields.number("pause_ms")),
                new FollowUp.Told(
                        fields.texts(CALLBACKS),
                        fields.object("context")
                                .orElseThrow(() -> fields.bad("context"))
                                .map()));
    }
}
