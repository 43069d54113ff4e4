// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.hosted;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zatoee.service.Service;
import org.zatoee.service.invoker.LocalInvoker;
import org.zatoee.service.invoker.RemoteInvoker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Services that are beans or listed classes of the application, and applications that call services, on a real server. */
@ExtendWith(ArquillianExtension.class)
class HostedServicesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NOBODY = "";
    private static final int PORT = Integer.getInteger("zato.test.http.port", 0);

    private final HttpClient client = HttpClient.newHttpClient();

    @Deployment(name = "ear", order = 1, testable = false)
    static Archive<?> ear() {
        return TestApplication.ear();
    }

    @Deployment(name = "stranger", order = 2, testable = false)
    static Archive<?> stranger() {
        return TestApplication.stranger();
    }

    @Deployment(name = "neighbour", order = 3, testable = false)
    static Archive<?> neighbour() {
        return TestApplication.neighbour();
    }

    @BeforeEach
    void becomeReady() {
        await().atMost(PATIENCE).until(() -> send(request("/zato/health/ready")).statusCode() == 200);
    }

    @Test
    void listedClassesAndBeansAreServices() throws Exception {
        assertThat(invoke("listed.greet", "{\"name\":\"Ada\"}").body())
                .isEqualTo("{\"text\":\"Hello Ada 2\",\"server\":\"server1\"}");
        assertThat(get("greeting.hello?name=Ada").body()).isEqualTo("{\"text\":\"Got Ada\"}");
        assertThat(get("greeting.hello?name=%20").statusCode()).isEqualTo(400);
        assertThat(invoke("greeting.hello", "{}").statusCode()).isEqualTo(405);
        assertThat(invoke("hidden.service", "").statusCode()).isEqualTo(404);
    }

    @Test
    void theApiSaysWhereTheyAreFrom() throws Exception {
        String listed = api("zato.service.get-source-info", "{\"name\":\"listed.greet\"}");
        String bean = api("zato.service.get-by-name", "{\"name\":\"ledger.add\"}");

        assertThat(listed).contains("zato.ear/lib/greetings.jar");
        assertThat(bean).contains("\"impl_name\":\"org.zatoee.tests.hosted.app.Ledger\"");
        String id = bean.replaceAll("(?s).*\"id\":(\\d+).*", "$1");
        assertThat(api("zato.service.delete", "{\"id\":" + id + "}")).contains("zato.ear/shop.jar", "is_active");
        assertThat(api("zato.service.get-deployment-info-list", "{\"id\":" + id + "}"))
                .contains("application", "zato.ear/shop.jar");
    }

    @Test
    void transactionIsCommittedOnlyIfTheServiceDoesNotFail() throws Exception {
        int before = entries();

        assertThat(add("").statusCode()).isEqualTo(200);
        assertThat(entries()).isEqualTo(before + 1);
        assertThat(add("answer").body()).contains("There is no such account");
        assertThat(add("answer").statusCode()).isEqualTo(404);
        for (String failure : List.of("unchecked", "error")) {
            HttpResponse<String> reply = add(failure);
            assertThat(reply.statusCode()).as(failure).isEqualTo(500);
            assertThat(reply.body()).as(failure).doesNotContain("secret", "Exception");
        }
        assertThat(entries()).isEqualTo(before + 1);
    }

    @Test
    void beanSeesTheCallerAndItsRolesAreKept() throws Exception {
        assertThat(invoke("guarded.whoami", "").body()).isEqualTo("pubapi true false http-soap");
        assertThat(neighbour(LocalInvoker.NAME, "guarded.whoami", "{}", NOBODY)).startsWith("403 FORBIDDEN");
        assertThat(neighbour(LocalInvoker.NAME, "guarded.whoami", "{}", "pubapi"))
                .isEqualTo("200 pubapi true false ejb");
    }

    @Test
    void neighbourThatSharesTheApiIsTrusted() throws Exception {
        assertThat(neighbour(LocalInvoker.NAME, "greeting.hello", "{\"name\":\"Ada\"}", NOBODY))
                .isEqualTo("200 {\"text\":\"Hello Ada 2\"}");
        assertThat(neighbour(LocalInvoker.NAME, "zato.service.get-list", "{}", NOBODY))
                .startsWith("403 FORBIDDEN");
        assertThat(neighbour(LocalInvoker.NAME, "no.such", "{}", NOBODY)).startsWith("404 NOT_FOUND");
    }

    @Test
    void applicationWithAnApiOfItsOwnIsCalledLikeAClient() throws Exception {
        String body = "{\"name\":\"Ada\"}";

        assertThat(stranger("greeting.hello", body, "pubapi")).isEqualTo("200 {\"text\":\"Hello Ada 2\"}");
        assertThat(stranger("greeting.hello", body, NOBODY)).startsWith("401 UNAUTHORIZED");
        assertThat(stranger("greeting.hello", "{}", "pubapi")).startsWith("400 BAD_REQUEST name: ");
    }

    @Test
    void clientElsewhereCallsServices() throws Exception {
        int before = entries();

        Map<String, String> lines = remoteCalls();

        assertThat(lines.get("good")).isEqualTo("200 {\"text\":\"Hello Ada 2\",\"server\":\"server1\"}");
        assertThat(lines.get("nobody")).startsWith("401 UNAUTHORIZED 24 ");
        assertThat(lines.get("wrong")).startsWith("401 UNAUTHORIZED 24 ");
        assertThat(lines.get("unknown")).startsWith("404 NOT_FOUND 24 No such service: no.such");
        assertThat(lines.get("bad")).startsWith("400 BAD_REQUEST 24 name: ");
        assertThat(lines.get("whoami")).isEqualTo("200 pubapi true false ejb");
        assertThat(lines.get("platform")).startsWith("200 ");
        assertThat(lines.get("huge")).startsWith("413 PAYLOAD_TOO_LARGE 24 ");
        assertThat(lines.get("answer")).isEqualTo("404 NOT_FOUND 24 There is no such account");
        for (String failure : List.of("unchecked", "checked", "error")) {
            assertThat(lines.get(failure)).startsWith("500 INTERNAL 24 ").doesNotContain("secret");
        }
        assertThat(lines.get("async")).isEqualTo("24");
        // A checked exception does not roll back, as Jakarta EE has it.
        assertThat(entries()).isEqualTo(before + 1);
    }

    private static Map<String, String> remoteCalls() throws Exception {
        Path client =
                Path.of(System.getProperty("zato.root"), "wildfly-config/target/wildfly/bin/client/jboss-client.jar");
        String classPath = String.join(
                System.getProperty("path.separator"),
                client.toString(),
                pathOf(Service.class),
                pathOf(RemoteCaller.class));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        RemoteCaller.class.getName(),
                        Integer.toString(PORT))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        Map<String, String> lines = new HashMap<>();
        output.lines().forEach(line -> lines.put(line.split(" ", 2)[0], line.substring(line.indexOf(' ') + 1)));
        return lines;
    }

    private static String pathOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }

    private int entries() throws Exception {
        return Integer.parseInt(invoke("ledger.size", "").body().replaceAll("\\D", ""));
    }

    private HttpResponse<String> add(String failure) throws Exception {
        return invoke("ledger.add", "{\"text\":\"entry\",\"failure\":\"" + failure + "\"}");
    }

    private HttpResponse<String> invoke(String service, String body) throws Exception {
        return post("/zato/api/invoke/" + service, body);
    }

    private String api(String service, String body) throws Exception {
        return post("/zato/json/" + service, body).body();
    }

    private String neighbour(String name, String service, String body, String user) throws Exception {
        return application("neighbour", name, service, body, user);
    }

    private String stranger(String service, String body, String user) throws Exception {
        return application("stranger", RemoteInvoker.NAME, service, body, user);
    }

    private String application(String application, String name, String service, String body, String user)
            throws Exception {
        HttpRequest.Builder request = request("/" + application + "/invoke")
                .header("Name", name)
                .header("Service", service)
                .header("Body", body);
        return send(user.isEmpty() ? request : request.header("User", user)).body();
    }

    private HttpResponse<String> get(String service) throws Exception {
        return send(authorized("/zato/api/invoke/" + service));
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return send(authorized(path).POST(BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder authorized(String path) {
        String credentials = Base64.getEncoder().encodeToString("pubapi:in-container".getBytes(StandardCharsets.UTF_8));
        return request(path).header("Authorization", "Basic " + credentials);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + path));
    }
}
