// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.api;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpServer;
import org.zatoee.cli.Main;
import org.zatoee.cli.environment.ComponentType;
import org.zatoee.cli.environment.Credentials;
import org.zatoee.cli.environment.Credentials.Account;
import org.zatoee.cli.environment.CryptoKey;
import org.zatoee.cli.environment.EnvironmentDirectory;
import org.zatoee.cli.environment.EnvironmentSettings;
import org.zatoee.cli.environment.OdbType;
import org.zatoee.cli.environment.ServerPorts;
import org.zatoee.cli.environment.ZatoInfo;
import org.zatoee.processes.Ports;

/** The directory of an environment whose load balancer is a stub: it answers by path, and keeps what it was sent. */
public final class StubCluster implements AutoCloseable {

    private static final String OK = "{\"zato_env\":{\"result\":\"ZATO_OK\",\"cid\":\"c0ffee\",\"details\":\"\"}%s}";

    private final EnvironmentDirectory directory;
    private final HttpServer balancer;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    public StubCluster(Path parent) throws IOException {
        balancer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        balancer.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getRawPath();
            seen.add(new Seen(
                    path,
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    String.valueOf(exchange.getRequestHeaders().getFirst("X-Mine"))));
            Answer answer = answers.getOrDefault(path, new Answer(404, "no such path"));
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        balancer.start();
        directory = new EnvironmentDirectory(parent.toRealPath().resolve("my environment"));
        List<Integer> ports = Ports.free(4);
        directory.write(new EnvironmentSettings(
                "crm",
                OdbType.SQLITE,
                EnvironmentSettings.NO_PORT,
                ports.get(0),
                balancer.getAddress().getPort(),
                ports.get(1),
                List.of(new ServerPorts("server1", ports.get(2), ports.get(3)))));
        directory.write(new Credentials(
                new Account("pubapi", "one"),
                new Account("admin.invoke", "two"),
                Account.NONE,
                Account.NONE,
                new CryptoKey("key")));
        ZatoInfo.now(ComponentType.ENVIRONMENT, "1").write(directory.root());
        ZatoInfo.now(ComponentType.SERVER, "1").write(directory.server("server1"));
    }

    public EnvironmentDirectory directory() {
        return directory;
    }

    public String root() {
        return directory.root().toString();
    }

    /** Answers well, with more keys beside the envelope. */
    public void answers(String path, String further) {
        answers(path, 200, OK.formatted(further));
    }

    public void answers(String path, int status, String body) {
        answers.put(path, new Answer(status, body));
    }

    /** Runs the command; gives its exit code. */
    public int zato(String... words) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
    }

    public String out() {
        return out.toString();
    }

    public String err() {
        return err.toString();
    }

    public List<Seen> seen() {
        return seen;
    }

    @Override
    public void close() {
        balancer.stop(0);
    }

    /** A call as it arrived. */
    public record Seen(String path, String body, String authorization, String mine) {}

    private record Answer(int status, String body) {}
}
