// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.zatoee.haproxy.settings.Backend;
import org.zatoee.haproxy.settings.LoadBalancerSettings;

/**
 * The configuration of HAProxy.
 *
 * @param settings what the load balancer is told
 * @param threads how many threads HAProxy is to run
 * @param user whom HAProxy becomes once it has its port; empty to stay who it is
 * @param hardStop how long calls may take to finish once HAProxy is told to stop
 */
record HaproxyConfiguration(LoadBalancerSettings settings, int threads, String user, Duration hardStop) {

    private static final int FILES_OF_ITS_OWN = 200;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");

    /** A method condition that is never true, for when nothing may be repeated. */
    private static final String NO_METHOD = "NONE";

    /** Each call takes a connection to the client and one to a server; the rest is for HAProxy itself. */
    private int files() {
        return Math.addExact(Math.multiplyExact(2, settings.tuning().maxConnections()), FILES_OF_ITS_OWN);
    }

    String render() {
        Map<String, String> values = Map.of(
                "maxConnections", Integer.toString(settings.tuning().maxConnections()),
                "files", Integer.toString(files()),
                "threads", Integer.toString(threads),
                "hardStop", Long.toString(hardStop.toMillis()),
                "user", user.isEmpty() ? "" : "    user " + user + "\n    group " + user + "\n",
                "responseTimeout",
                        Long.toString(settings.tuning().responseTimeout().toMillis()),
                "errors", ErrorReply.configuration(),
                "bind", address(settings.bindAddress(), settings.port()),
                "retriedMethods",
                        settings.tuning().retriedMethods().isEmpty()
                                ? NO_METHOD
                                : String.join(" ", settings.tuning().retriedMethods()),
                "servers",
                        settings.backends().stream()
                                .map(HaproxyConfiguration::server)
                                .collect(Collectors.joining()));
        Matcher matcher = PLACEHOLDER.matcher(template());
        return matcher.replaceAll(placeholder -> Matcher.quoteReplacement(
                Objects.requireNonNull(values.get(placeholder.group(1)), placeholder.group())));
    }

    private static String server(Backend backend) {
        return "    server http_plain--%s %s check inter 2s rise 2 fall 2 # ZATO backend bck_http_plain:server--%s\n"
                .formatted(backend.name(), address(backend.host(), backend.port()), backend.name());
    }

    /** HAProxy takes what follows the last colon for the port, so IPv6 needs no brackets; they are for the reader. */
    private static String address(String host, int port) {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    private static String template() {
        try (InputStream in = HaproxyConfiguration.class.getResourceAsStream("haproxy.cfg.template")) {
            return new String(
                    Objects.requireNonNull(in, "haproxy.cfg.template").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
