// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.part;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.zatoee.benchmarks.bench.Bench;
import org.zatoee.benchmarks.load.Comparison;
import org.zatoee.benchmarks.load.Load;
import org.zatoee.benchmarks.load.Sample;
import org.zatoee.benchmarks.load.Scripts;
import org.zatoee.benchmarks.server.MeasuredServer;
import org.zatoee.publicapi.PublicApiClient;

/** What HTTP Basic and a rate limit cost a channel: the same service behind a channel with them, and one without. */
record SecuredChannel(MeasuredServer server, Bench bench) {

    private static final String NAME = "benchmark.secured";
    private static final String PASSWORD = "correct horse battery staple";
    private static final String BASIC_AUTH = "zato.security.basic-auth.";

    void run() {
        bench.out().println("## HTTP Basic and a rate limit");
        create(server.api());
        Path plain = Scripts.priceOrder(bench.directory(), "plain.lua", "");
        Path secured = Scripts.priceOrder(bench.directory(), "secured.lua", authorization());
        String base = "channel for everybody";
        Map<String, List<Sample>> samples = bench.rounds()
                .run(
                        List.of(
                                new Load(base, server.url("/benchmark/price"), plain, 64),
                                new Load("HTTP Basic, rate limit", server.url("/benchmark/secured"), secured, 64)),
                        server.process(),
                        bench.out());
        bench.out().printf("%n%s%n", new Comparison(samples, base).table());
    }

    private static void create(PublicApiClient api) {
        Object definition = api.invoke(
                        BASIC_AUTH + "create",
                        Map.of("name", NAME, "is_active", true, "username", NAME, "realm", "benchmark"))
                .item()
                .get("id");
        api.invoke(
                BASIC_AUTH + "change-password", Map.of("id", definition, "password1", PASSWORD, "password2", PASSWORD));
        api.invoke(
                "zato.http-soap.create",
                Map.of(
                        "name", NAME,
                        "connection", "channel",
                        "transport", "plain_http",
                        "is_active", true,
                        "url_path", "/benchmark/secured",
                        "service", "benchmark.price-order",
                        "security_id", definition,
                        "data_format", "json",
                        "is_rate_limit_active", true,
                        "rate_limit_def", "* = 999999999/m"));
    }

    private static String authorization() {
        byte[] pair = (NAME + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
        return "wrk.headers[\"Authorization\"] = \"Basic " + Base64.getEncoder().encodeToString(pair) + "\"\n";
    }
}
