// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.cors;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.channel.CorsRules;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;

/**
 * Lets pages read the replies of channels that allow them to, errors too: it stands before the step that makes replies of
 * failures.
 */
public final class CorsStep implements Step {

    private final Step next;

    public CorsStep(Step next) {
        this.next = next;
    }

    @Override
    public HttpReply apply(Invocation invocation) throws Exception {
        HttpReply reply = next.apply(invocation);
        if (!invocation.isDispatched() || !invocation.channel().rules().cors().on()) {
            return reply;
        }
        CorsRules cors = invocation.channel().rules().cors();
        String origin = invocation.call().header("Origin");
        HttpReply varying = cors.origins().contains("*") ? reply : reply.varying("Origin");
        return origin == null || !cors.allows(origin) ? varying : varying.with(headers(cors, origin));
    }

    private static Map<String, String> headers(CorsRules cors, String origin) {
        Map<String, String> headers = new HashMap<>(allowing(cors, origin));
        if (!cors.exposedHeaders().isEmpty()) {
            headers.put("Access-Control-Expose-Headers", String.join(", ", new TreeSet<>(cors.exposedHeaders())));
        }
        return headers;
    }

    /** What allows an origin to see a reply. */
    static Map<String, String> allowing(CorsRules cors, @Nullable String origin) {
        String allowed = origin == null || cors.origins().contains("*") ? "*" : origin;
        return cors.credentials()
                ? Map.of("Access-Control-Allow-Origin", allowed, "Access-Control-Allow-Credentials", "true")
                : Map.of("Access-Control-Allow-Origin", allowed);
    }
}
