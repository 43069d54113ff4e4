// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart;

import java.util.Arrays;
import java.util.List;

import org.zatoee.core.channel.ChannelUrl;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.cluster.Cluster;
import org.zatoee.core.odb.Odb;

/** The example services, the channels they are called through, and how to call them by hand. */
enum ExampleService {
    ORDERS_GET("orders.get", "GET", "/orders/{id}", "curl -i %s/orders/1001"),
    CURRENCY_CONVERT(
            "currency.convert",
            "POST",
            "/currency/convert",
            "curl -i %s/currency/convert -H 'Content-Type: application/json' -d"
                    + " '{\"amount\": 10, \"from\": \"EUR\", \"to\": \"USD\"}'"),
    EXAMPLE_WHOAMI("example.whoami", "GET", "/whoami", "curl -i %s/whoami"),
    TEXT_STATISTICS(
            "text.statistics",
            "POST",
            "/text/statistics",
            "curl -i '%s/text/statistics?top=3' -H 'Content-Type: text/plain' -d 'to be or not to be'");

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

    /** Creates the channels that are not there, in a cluster that is created too if it is not. */
    static void createChannels(Odb odb, String clusterName) {
        Cluster cluster = odb.clusters().getOrCreate(clusterName);
        for (ExampleService example : values()) {
            HttpChannel channel = example.channel();
            if (odb.httpChannels().findByName(cluster.id(), channel.name()).isEmpty()) {
                odb.httpChannels().create(cluster.id(), channel);
            }
        }
    }

    /** Commands that call them through a load balancer. */
    static List<String> commands(String balancer) {
        return Arrays.stream(values())
                .map(example -> example.command.formatted(balancer))
                .toList();
    }

    /** How to ask which server answers. */
    static String whoAmIPath() {
        return EXAMPLE_WHOAMI.urlPath;
    }

    private HttpChannel channel() {
        // The id is given by the ODB.
        return HttpChannel.of(service, ChannelUrl.of(urlPath, method), DataFormat.JSON, service);
    }
}
