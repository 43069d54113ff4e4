// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.samples;

import java.util.Map;

/**
 * One request to a service and its response. Texts are empty if there is none yet.
 *
 * @param frequency a sample is kept of each so-many-th call; 0 for none
 * @param cid the correlation ID
 * @param requestTime when the request came, as kept
 * @param responseTime when the response went, as kept
 * @param request the request
 * @param response the response
 */
public record RequestSample(
        int frequency, String cid, String requestTime, String responseTime, String request, String response) {

    /** From the fields that are kept (zato-facts, section 9). */
    public static RequestSample of(Map<String, String> fields) {
        return new RequestSample(
                frequency(fields.getOrDefault("freq", "")),
                fields.getOrDefault("cid", ""),
                fields.getOrDefault("req_ts", ""),
                fields.getOrDefault("resp_ts", ""),
                fields.getOrDefault("req", ""),
                fields.getOrDefault("resp", ""));
    }

    /** The fields that are kept, without the frequency. */
    public Map<String, String> fields() {
        return Map.of("cid", cid, "req_ts", requestTime, "resp_ts", responseTime, "req", request, "resp", response);
    }

    private static int frequency(String text) {
        try {
            return Math.max(0, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
