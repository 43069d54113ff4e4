// SPDX-License-Identifier: Apache-2.0
package org.zatoee.publicapi.service;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.zatoee.publicapi.ApiReply;
import org.zatoee.publicapi.error.UnreadableReplyException;
import org.zatoee.publicapi.json.Json;
import org.zatoee.publicapi.json.JsonSyntaxException;

/**
 * A call of any service through {@code zato.service.invoke} (zato-facts, section 5.3).
 *
 * @param name the service
 * @param payload its input
 * @param channel the channel it is told it is called through
 * @param dataFormat the format of the input, for instance {@code json}; empty for none
 * @param transport the transport it is told of; empty for none
 * @param async whether not to wait for it: the answer is the CID it runs with
 * @param expirationSeconds how long an asynchronous call may wait to be taken
 */
public record ServiceInvocation(
        String name,
        byte[] payload,
        String channel,
        String dataFormat,
        String transport,
        boolean async,
        int expirationSeconds) {

    /** Where calls are sent to. */
    public static final String DEFAULT_PATH = "/zato/admin/invoke";

    private static final String OWN = "zato";

    public ServiceInvocation {
        Objects.requireNonNull(name, "name");
        payload = payload.clone();
    }

    @Override
    public byte[] payload() {
        return payload.clone();
    }

    /** The input of {@code zato.service.invoke}. */
    public Map<String, Object> input() {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("name", name);
        input.put("payload", Base64.getEncoder().encodeToString(payload));
        input.put("channel", channel);
        if (!dataFormat.isEmpty()) {
            input.put("data_format", dataFormat);
        }
        if (!transport.isEmpty()) {
            input.put("transport", transport);
        }
        input.put("async", async);
        input.put("expiration", expirationSeconds);
        return input;
    }

    /**
     * What the service answered, as text; of JSON with one key only that begins with {@code zato}, what is below it, as
     * clients of all releases do. Empty if it answered nothing.
     *
     * @throws UnreadableReplyException if that is not in the reply
     */
    public static String response(ApiReply reply) {
        @Nullable Object encoded = reply.item().get("response");
        if (encoded == null) {
            return "";
        }
        try {
            byte[] decoded = Base64.getMimeDecoder().decode(encoded.toString());
            return unwrapped(decoded);
        } catch (IllegalArgumentException e) {
            throw new UnreadableReplyException("The response is not base64: " + e.getMessage(), e);
        }
    }

    private static String unwrapped(byte[] decoded) {
        String text = new String(decoded, StandardCharsets.UTF_8);
        if (!text.stripLeading().startsWith("{\"" + OWN)) {
            return text;
        }
        try {
            if (Json.read(decoded) instanceof Map<?, ?> map && map.size() == 1) {
                @Nullable Object value = map.values().iterator().next();
                return value == null ? "" : new String(Json.write(value), StandardCharsets.UTF_8);
            }
            return text;
        } catch (JsonSyntaxException e) {
            return text;
        }
    }
}
