// SPDX-License-Identifier: Apache-2.0
package org.zatoee.publicapi;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.zatoee.publicapi.error.ApiErrorException;
import org.zatoee.publicapi.error.ApiUnreachableException;
import org.zatoee.publicapi.error.UnreadableReplyException;
import org.zatoee.publicapi.json.Json;

/**
 * Calls the public API of a cluster (zato-facts, section 5). Credentials are sent with every call, without waiting to be
 * asked for them; redirections are not followed, so that they go nowhere else. Thread-safe; keeps connections open.
 */
public final class PublicApiClient {

    private static final String SERVICES = "/zato/json/";

    private final HttpClient http;
    private final URI base;
    private final ApiAccount account;
    private final ApiTimeouts timeouts;

    /**
     * A client.
     *
     * @param base where the cluster is, for instance {@code http://127.0.0.1:11223}
     * @param account who calls
     * @param timeouts how long calls may take
     */
    public PublicApiClient(URI base, ApiAccount account, ApiTimeouts timeouts) {
        this.base = Objects.requireNonNull(base, "base");
        this.account = Objects.requireNonNull(account, "account");
        this.timeouts = Objects.requireNonNull(timeouts, "timeouts");
        this.http = HttpClient.newBuilder()
                .connectTimeout(timeouts.connect())
                .followRedirects(Redirect.NEVER)
                .version(Version.HTTP_1_1)
                .build();
    }

    /**
     * Calls a service of the public API, for instance {@code zato.http-soap.create}.
     *
     * @param service its name
     * @param input its input
     * @throws ApiErrorException if it answers that it failed
     * @throws ApiUnreachableException if it does not answer
     * @throws UnreadableReplyException if something else answers
     */
    public ApiReply invoke(String service, Map<String, ?> input) {
        return call(SERVICES + PathSegment.encoded(service), service, input, Map.of());
    }

    /**
     * Calls whatever is at a path in the way of the public API, for instance {@code /zato/admin/invoke}.
     *
     * @param path its path, encoded
     * @param input its input
     * @param headers headers sent along
     * @throws IllegalArgumentException if the path is none, or a header may not be sent
     * @throws ApiErrorException if it answers that it failed
     * @throws ApiUnreachableException if it does not answer
     * @throws UnreadableReplyException if something else answers
     */
    public ApiReply post(String path, Map<String, ?> input, Map<String, String> headers) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("A path begins with a slash: " + path);
        }
        return call(path, path, input, headers);
    }

    /** The pages of a list, asked for one by one as they are taken; each may fail as {@link #invoke} does. */
    public Iterator<ApiReply> pages(String service, Map<String, ?> input) {
        return new ReplyPages(page -> invoke(service, page), input);
    }

    private ApiReply call(String path, String name, Map<String, ?> input, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .header("Authorization", account.authorization())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(Json.write(input)));
        headers.forEach(request::setHeader);
        HttpResponse<byte[]> response = send(request.build());
        String cid = response.headers().firstValue("X-Zato-CID").orElse("");
        return new ReplyReader(name, response.statusCode(), cid).read(response.body());
    }

    private URI at(String path) {
        String root = base.toString();
        return URI.create((root.endsWith("/") ? root.substring(0, root.length() - 1) : root) + path);
    }

    /** The client's own time-out ends with the head of the answer; this one covers the body too. */
    private HttpResponse<byte[]> send(HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> response = http.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            return response.get(timeouts.total().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            response.cancel(true);
            throw new ApiUnreachableException(
                    request.uri(), "not within " + timeouts.total().toSeconds() + " s", true, e);
        } catch (InterruptedException e) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            throw new ApiUnreachableException(request.uri(), "the call was interrupted", true, e);
        } catch (ExecutionException e) {
            throw failure(request, e.getCause());
        }
    }

    private static RuntimeException failure(HttpRequest request, @Nullable Throwable cause) {
        if (cause instanceof IOException io) {
            return NetworkFailure.of(io).at(request.uri());
        }
        return cause instanceof RuntimeException unexpected ? unexpected : new IllegalStateException(cause);
    }

    /** Where the cluster is, and who calls. */
    @Override
    public String toString() {
        return account + "@" + base.getAuthority();
    }
}
