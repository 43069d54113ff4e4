// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.samples;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.json.JsonDocument;
import org.zatoee.core.json.MalformedJsonException;
import org.zatoee.core.sio.JsonFormat;

/**
 * A response that took longer than it should.
 *
 * @param cid the correlation ID
 * @param requestTime when the request came, as kept
 * @param responseTime when the response went, as kept
 * @param processingTime what it took, in milliseconds
 * @param threshold from when on it was slow, in milliseconds
 * @param request the request
 * @param response the response
 */
public record SlowResponse(
        String cid,
        String requestTime,
        String responseTime,
        double processingTime,
        double threshold,
        String request,
        String response) {

    /** From the JSON that is kept (zato-facts, section 9); empty if it is none. */
    public static Optional<SlowResponse> of(String json) {
        try {
            return JsonDocument.parse(json) instanceof Map<?, ?> fields ? Optional.of(of(fields)) : Optional.empty();
        } catch (MalformedJsonException e) {
            return Optional.empty();
        }
    }

    /** The JSON that is kept. */
    public String toJson() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("cid", cid);
        fields.put("proc_time", processingTime);
        fields.put("slow_threshold", threshold);
        fields.put("req_ts", requestTime);
        fields.put("resp_ts", responseTime);
        fields.put("req", request);
        fields.put("resp", response);
        return new String(JsonFormat.write(json -> JsonFormat.writeValues(json, fields)), StandardCharsets.UTF_8);
    }

    private static SlowResponse of(Map<?, ?> fields) {
        return new SlowResponse(
                text(fields.get("cid")),
                text(fields.get("req_ts")),
                text(fields.get("resp_ts")),
                number(fields.get("proc_time")),
                number(fields.get("slow_threshold")),
                text(fields.get("req")),
                text(fields.get("resp")));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static double number(@Nullable Object value) {
        try {
            return value instanceof Number number ? number.doubleValue() : Double.parseDouble(text(value));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
