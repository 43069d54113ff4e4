// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart.example;

import java.util.Arrays;
import java.util.List;

/** The example services, the channels they are called through, and how to call them by hand. */
public enum ExampleService {
    ORDERS_GET("orders.get", "GET", "/orders/{id}", "curl -i %s/orders/1001"),
    CURRENCY_CONVERT(
            "currency.convert",
            "POST",
            "/currency/convert",
            "curl -i %s/currency/convert -H 'Content-Type: application/json' -d"
                    + " '{\"amount\": 10, \"from\": \"EUR\", \"to\": \"USD\"}'"),
    TEXT_STATISTICS(
            "text.statistics",
            "POST",
            "/text/statistics",
            "curl -i '%s/text/statistics?top=3' -H 'Content-Type: text/plain' -d 'to be or not to be'"),
    EXAMPLE_WHOAMI("example.whoami", "GET", "/whoami", "curl -i %s/whoami");

    private final String service;
    private final String method;
    private final String urlPath;
    private final String command;

    ExampleService(String service, String method, String urlPath, String command) {
        this.service = service;
        this.method = method;
        this.urlPath = urlPath;
        this.command = command;
    }

    /** Commands that call them through a load balancer. */
    public static List<String> commands(String balancer) {
        return Arrays.stream(values())
                .map(example -> example.command.formatted(balancer))
                .toList();
    }

    /** The one that is created last, and called with GET: where it is, all are. */
    static ExampleService last() {
        return EXAMPLE_WHOAMI;
    }

    /** The name of its channel. */
    String channel() {
        return service;
    }

    String service() {
        return service;
    }

    String method() {
        return method;
    }

    String urlPath() {
        return urlPath;
    }
}
