// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart.example;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.zatoee.cli.api.ApiAccess;
import org.zatoee.cli.component.Environment;
import org.zatoee.cli.component.Installed;
import org.zatoee.cli.environment.LocalHost;
import org.zatoee.cli.environment.ServerPorts;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.server.UrlWatch;
import org.zatoee.publicapi.error.ApiErrorException;
import org.zatoee.publicapi.family.HttpSoap;

/**
 * The channels of the example services, made through the public API as an administrator would.
 *
 * @param environment where they belong; it has to run
 */
public record ExampleChannels(Environment environment) {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int CONFLICT = 409;

    /**
     * Creates those that are not there, and waits until every server has them.
     *
     * @return what was done, in words
     * @throws CommandException if that fails
     */
    public String createMissing() {
        ApiAccess api = ApiAccess.publicApi(
                new Installed(environment.directory().root(), environment, Optional.empty()), TIMEOUT);
        Set<String> present = names(api);
        List<ExampleService> missing = Arrays.stream(ExampleService.values())
                .filter(example -> !present.contains(example.channel()))
                .toList();
        List<String> refused = new ArrayList<>();
        for (ExampleService example : missing) {
            if (!create(api, example)) {
                refused.add(example.channel());
            }
        }
        awaitEverywhere();
        return outcome(missing.size(), refused);
    }

    private static Set<String> names(ApiAccess api) {
        Map<String, Object> plain = Map.of("connection", "channel", "transport", "plain_http");
        return api.invoke("zato.http-soap.get-list", plain).items().stream()
                .map(HttpSoap::of)
                .map(HttpSoap::name)
                .collect(Collectors.toSet());
    }

    /** Whether it was created; false if somebody has its path already. */
    private static boolean create(ApiAccess api, ExampleService example) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("name", example.channel());
        input.put("is_active", true);
        input.put("is_internal", false);
        input.put("connection", "channel");
        input.put("transport", "plain_http");
        input.put("url_path", example.urlPath());
        input.put("method", example.method());
        input.put("service", example.service());
        input.put("data_format", "json");
        try {
            api.invoke("zato.http-soap.create", input);
            return true;
        } catch (CommandException e) {
            if (e.getCause() instanceof ApiErrorException error && error.status() == CONFLICT) {
                return false;
            }
            throw e;
        }
    }

    private static String outcome(int missing, List<String> refused) {
        if (missing == 0) {
            return "there already";
        }
        String created = (missing - refused.size()) + " created";
        return refused.isEmpty() ? created : created + ", others have the paths of " + String.join(", ", refused);
    }

    /** A change reaches the other servers a moment after the one that made it. */
    private void awaitEverywhere() {
        for (ServerPorts server : environment.settings().servers()) {
            URI uri = URI.create("http://" + LocalHost.ADDRESS + ":" + server.http()
                    + ExampleService.last().urlPath());
            new UrlWatch(uri, PATIENCE, server.name() + " does not have the example channels").await();
        }
    }
}
