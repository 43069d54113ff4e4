// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.change;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.zatoee.publicapi.PublicApiClient;

/**
 * Channels and a security definition that are there to be changed: three channels get another path in turn, then the
 * definition another realm, and so on. Gone when closed. Not thread-safe.
 */
public final class ChangingObjects implements AutoCloseable {

    private static final int CHANNELS = 3;
    private static final String HTTP = "zato.http-soap.";
    private static final String BASIC_AUTH = "zato.security.basic-auth.";

    private final PublicApiClient api;
    private final String prefix;
    private final String service;
    private final List<Long> channels = new ArrayList<>();
    private final long definition;
    private int made;

    /**
     * Creates them.
     *
     * @param api who may
     * @param prefix begins their names and paths; nothing else may
     * @param service what is behind the channels: takes a GET without input
     */
    public ChangingObjects(PublicApiClient api, String prefix, String service) {
        this.api = api;
        this.prefix = prefix;
        this.service = service;
        this.definition = create(BASIC_AUTH, definition(prefix));
        for (int i = 0; i < CHANNELS; i++) {
            channels.add(create(HTTP, channel(prefix + i, path(i, "new"))));
        }
        Map<String, Object> secured = channel(prefix + "-secured", securedPath());
        secured.put("security_id", definition);
        create(HTTP, secured);
    }

    /** The next change. */
    public Change next() {
        int number = ++made;
        int turn = number % (CHANNELS + 1);
        return turn == CHANNELS ? realm(prefix + number) : path(turn, number);
    }

    private Change path(int index, int number) {
        String path = path(index, Integer.toString(number));
        Map<String, Object> input = channel(prefix + index, path);
        input.put("id", channels.get(index));
        return new Change(HTTP + "edit", input, path, reply -> reply.statusCode() == 200);
    }

    private Change realm(String realm) {
        Map<String, Object> input = definition(realm);
        input.put("id", definition);
        return new Change(BASIC_AUTH + "edit", input, securedPath(), reply -> challenge(reply)
                .contains("\"" + realm + "\""));
    }

    private static String challenge(HttpResponse<?> reply) {
        return reply.headers().firstValue("WWW-Authenticate").orElse("");
    }

    private String path(int index, String number) {
        return "/" + prefix + "/" + index + "/" + number;
    }

    private String securedPath() {
        return "/" + prefix + "/secured";
    }

    private Map<String, Object> channel(String name, String path) {
        return new HashMap<>(Map.of(
                "name",
                name,
                "connection",
                "channel",
                "transport",
                "plain_http",
                "is_active",
                true,
                "url_path",
                path,
                "service",
                service));
    }

    private Map<String, Object> definition(String realm) {
        return new HashMap<>(Map.of("name", prefix, "is_active", true, "username", prefix, "realm", realm));
    }

    private long create(String family, Map<String, Object> input) {
        return ((Number) api.invoke(family + "create", input).item().getOrDefault("id", -1L)).longValue();
    }

    /** Deletes them; the secured channel goes with its definition. */
    @Override
    public void close() {
        channels.forEach(id -> api.invoke(HTTP + "delete", Map.of("id", id)));
        api.invoke(BASIC_AUTH + "delete", Map.of("id", definition));
    }
}
