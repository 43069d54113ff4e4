// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.cors;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.channel.CorsRules;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.config.ConfigSnapshot;
import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.http.HttpCall;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.http.route.RouteQuery;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/**
 * Answers the question a browser asks before it lets a page call: without credentials, since it sends none, and without
 * the service. Channels without CORS never see the difference.
 */
public final class PreflightStep implements Step {

    private final LiveConfig config;
    private final Step next;

    public PreflightStep(LiveConfig config, Step next) {
        this.config = config;
        this.next = next;
    }

    @Override
    public HttpReply apply(Invocation invocation) throws Exception {
        HttpCall call = invocation.call();
        if (!invocation.method().equals("OPTIONS")) {
            return next.apply(invocation);
        }
        String origin = call.header("Origin");
        String method = call.header("Access-Control-Request-Method");
        Optional<HttpChannel> channel =
                origin == null || method == null ? Optional.empty() : target(method, call.rawPath());
        return channel.isPresent() && channel.get().rules().cors().on()
                ? answer(channel.get(), String.valueOf(origin), String.valueOf(method), call)
                : next.apply(invocation);
    }

    private Optional<HttpChannel> target(String method, String rawPath) {
        ConfigSnapshot snapshot = config.current();
        try {
            // The call to come will say what it accepts, which may differ.
            RouteQuery query = new RouteQuery(method, null, null);
            return Optional.of(snapshot.httpChannels().dispatch(query, rawPath).target());
        } catch (ServiceException e) {
            return Optional.empty();
        }
    }

    private static HttpReply answer(HttpChannel channel, String origin, String method, HttpCall call) {
        CorsRules cors = channel.rules().cors();
        if (!cors.allows(origin)) {
            throw refused("Origin " + origin);
        }
        if (!cors.methods().isEmpty() && !cors.methods().contains(method)) {
            throw refused("Method " + method);
        }
        String asked = call.header("Access-Control-Request-Headers");
        Map<String, String> headers = new HashMap<>(CorsStep.allowing(cors, origin));
        headers.put("Access-Control-Allow-Methods", String.join(", ", methods(channel, method)));
        headers.put("Vary", "Origin, Access-Control-Request-Method, Access-Control-Request-Headers");
        Set<String> allowedHeaders = headers(cors, asked);
        if (!allowedHeaders.isEmpty()) {
            headers.put("Access-Control-Allow-Headers", String.join(", ", allowedHeaders));
        }
        if (!cors.maxAge().isZero()) {
            headers.put("Access-Control-Max-Age", Long.toString(cors.maxAge().toSeconds()));
        }
        return new HttpReply(204, "", headers, new byte[0]);
    }

    private static Set<String> methods(HttpChannel channel, String asked) {
        CorsRules cors = channel.rules().cors();
        Set<String> named = cors.methods().isEmpty() ? channel.url().methods() : cors.methods();
        return new TreeSet<>(named.isEmpty() ? Set.of(asked) : named);
    }

    /** The headers allowed; where all are, those asked for, since a star does not count for all of them. */
    private static Set<String> headers(CorsRules cors, @Nullable String asked) {
        Set<String> names = new TreeSet<>();
        for (String name :
                asked == null ? new String[0] : asked.toLowerCase(Locale.ROOT).split(",", -1)) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        if (cors.headers().contains("*")) {
            return names;
        }
        for (String name : names) {
            if (!cors.headers().contains(name)) {
                throw refused("Header " + name);
            }
        }
        return new TreeSet<>(cors.headers());
    }

    private static ServiceException refused(String what) {
        return new ServiceException(ErrorCode.FORBIDDEN, what + " is not allowed by the CORS rules of this channel");
    }
}
