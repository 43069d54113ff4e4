// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.zatoee.tests.story.Cluster;

import static org.awaitility.Awaitility.await;

/** The user {@code pubapi}: calls through the balancer, and deletes in the end whatever it created. */
final class Administrator implements AutoCloseable {

    /** More than a change takes to be in force on every server, on a machine that has much else to do. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Cluster cluster;
    private final ApiClient client;
    private final Deque<Runnable> deletions = new ArrayDeque<>();

    Administrator(Cluster cluster) {
        this.cluster = cluster;
        this.client = ApiClient.of(cluster.balancerPort(), "pubapi", password(cluster));
    }

    /** The password of {@code pubapi}. */
    static String password(Cluster cluster) {
        Properties credentials = new Properties();
        try (InputStream file = Files.newInputStream(cluster.directory().resolve("credentials.properties"))) {
            credentials.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return credentials.getProperty("pubapi.password");
    }

    /** Calls through the balancer. */
    ApiClient client() {
        return client;
    }

    /** Calls each server at its own port. */
    List<ApiClient> servers() {
        return List.of(client.at(cluster.serverPort(1)), client.at(cluster.serverPort(2)));
    }

    /** Nobody, at the port of each server. */
    List<ApiClient> strangers() {
        return servers().stream()
                .map(server -> ApiClient.anonymous(server.port()))
                .toList();
    }

    /** Creates an object; the result is its id. */
    long create(String family, Map<String, ?> input) {
        String element = element(family, "create");
        ApiReply reply = client.json(family + ".create", input).ok();
        long id = ((Number) reply.item(element).get("id")).longValue();
        deletions.push(() -> client.json(family + ".delete", Map.of("id", id)));
        return id;
    }

    /** Creates a channel that answers GET and POST, with further fields. */
    long createChannel(String name, String path, Map<String, ?> further) {
        Map<String, Object> input = new HashMap<>(Map.of(
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
                "example.whoami"));
        input.putAll(further);
        return create("zato.http-soap", input);
    }

    /** Sets a password; returns when both servers know it, since wrong ones lock callers out. */
    void changePassword(String family, long id, String password) {
        awaitVersion(family, id, 0);
        long before = version(servers().get(0), family, id);
        client.json(family + ".change-password", Map.of("id", id, "password1", password, "password2", password))
                .ok();
        awaitVersion(family, id, before);
    }

    private void awaitVersion(String family, long id, long after) {
        for (ApiClient server : servers()) {
            await().atMost(PATIENCE).until(() -> version(server, family, id) > after);
        }
    }

    private static long version(ApiClient server, String family, long id) {
        ApiReply reply = server.json(family + ".get-by-id", Map.of("id", id));
        return reply.status() == 404
                ? 0
                : ((Number) reply.ok().item(element(family, "get-by-id")).get("version")).longValue();
    }

    /** Waits until each server answers with that status. */
    static void awaitStatus(List<ApiClient> servers, int status, String path, Map<String, String> headers) {
        for (ApiClient server : servers) {
            await(server.port() + path)
                    .atMost(PATIENCE)
                    .until(() -> server.get(path, headers).status() == status);
        }
    }

    /** The name of the element that has the output. */
    static String element(String family, String verb) {
        return (family + "." + verb).replace('.', '_').replace('-', '_') + "_response";
    }

    @Override
    public void close() {
        deletions.forEach(Runnable::run);
    }
}
