// SPDX-License-Identifier: Apache-2.0
package org.zatoee.publicapi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.zatoee.publicapi.error.ApiErrorException;
import org.zatoee.publicapi.error.ApiViolation;
import org.zatoee.publicapi.error.UnreadableReplyException;
import org.zatoee.publicapi.json.Json;
import org.zatoee.publicapi.json.JsonSyntaxException;

/**
 * Takes replies out of their envelopes (zato-facts, section 5.2): those of 1.x to 3.1 with {@code zato_env}, and those of
 * later releases without.
 *
 * @param call what was called, for people
 * @param status the HTTP status
 * @param cid the CID told by a header; empty for none
 */
record ReplyReader(String call, int status, String cid) {

    private static final int FIRST_REFUSAL = 300;
    private static final int LONGEST_EXCERPT = 200;
    private static final String OK = "ZATO_OK";
    private static final String ENVELOPE = "zato_env";
    private static final String META = "_meta";

    /**
     * Reads a body.
     *
     * @throws ApiErrorException if it tells of a failure
     * @throws UnreadableReplyException if it tells of none, but is not JSON
     */
    ApiReply read(byte[] body) {
        if (body.length == 0) {
            return reply("", OK, Map.of(), null);
        }
        @Nullable Object value = json(body);
        if (!(value instanceof Map<?, ?> map)) {
            return reply("", OK, Map.of(), value);
        }
        if (map.get(ENVELOPE) instanceof Map<?, ?> envelope) {
            return unwrapped(map, envelope);
        }
        if (status >= FIRST_REFUSAL) {
            return reply("", OK, map, null);
        }
        return reply("", OK, Map.of(), map);
    }

    private @Nullable Object json(byte[] body) {
        try {
            return Json.read(body);
        } catch (JsonSyntaxException e) {
            if (status >= FIRST_REFUSAL) {
                throw new ApiErrorException(call, status, cid, excerpt(body), List.of());
            }
            throw new UnreadableReplyException(call + " is answered, but not by the public API: " + excerpt(body), e);
        }
    }

    /** What people can read of a page or a text that is not JSON. */
    private static String excerpt(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8)
                .replaceAll("<[^>]*>", " ")
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT) + "...";
    }

    private ApiReply unwrapped(Map<?, ?> map, Map<?, ?> envelope) {
        Map<Object, @Nullable Object> rest = new LinkedHashMap<>(map);
        rest.remove(ENVELOPE);
        @Nullable Object meta = rest.remove(META);
        @Nullable
        Object payload =
                switch (rest.size()) {
                    case 0 -> null;
                    case 1 -> rest.values().iterator().next();
                    default -> rest;
                };
        ApiReply reply = reply(text(envelope.get("cid")), text(envelope.get("result")), envelope, payload);
        return meta instanceof Map<?, ?> page
                ? new ApiReply(reply.cid(), reply.result(), reply.details(), payload, PageInfo.of(page))
                : reply;
    }

    private ApiReply reply(String toldCid, String result, Map<?, ?> told, @Nullable Object payload) {
        String best = !toldCid.isEmpty() ? toldCid : told.get("cid") == null ? cid : text(told.get("cid"));
        String details = text(told.get("details"));
        if (status >= FIRST_REFUSAL || result.equals("ZATO_ERROR")) {
            throw new ApiErrorException(call, status, best, details, violations(told.get("errors")));
        }
        return new ApiReply(best, result, details, payload, null);
    }

    private static List<ApiViolation> violations(@Nullable Object errors) {
        List<ApiViolation> violations = new ArrayList<>();
        if (errors instanceof List<?> list) {
            for (Object error : list) {
                if (error instanceof Map<?, ?> map) {
                    violations.add(new ApiViolation(text(map.get("field")), text(map.get("message"))));
                }
            }
        }
        return violations;
    }

    /** Later releases tell details as a list of the arguments of an exception. */
    private static String text(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(ReplyReader::text).collect(Collectors.joining("; "));
        }
        return value == null ? "" : value.toString();
    }
}
