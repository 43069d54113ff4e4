// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.probe;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Tries HTTP servers with the client of the JDK. */
public final class JdkHttpProbe implements HttpProbe {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TIMEOUT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Override
    public Answer ping(URI address, String method) {
        refuseLinkLocal(address);
        HttpRequest request = HttpRequest.newBuilder(address)
                .method(method, BodyPublishers.noBody())
                .timeout(TIMEOUT)
                .build();
        long start = System.nanoTime();
        try {
            HttpResponse<Void> response = client.send(request, BodyHandlers.discarding());
            return new Answer(response.statusCode(), Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException e) {
            throw failed(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(address, e);
        }
    }

    private static ProbeFailedException failed(URI address, Exception cause) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new ProbeFailedException(address + " does not answer: " + reason, cause);
    }

    /** Where clouds keep the credentials of their machines; nothing that is to be integrated is there. */
    private static void refuseLinkLocal(URI address) {
        try {
            for (InetAddress resolved : InetAddress.getAllByName(address.getHost())) {
                if (resolved.isLinkLocalAddress() || resolved.isMulticastAddress() || resolved.isAnyLocalAddress()) {
                    throw new ProbeFailedException(address + " is not called: " + resolved.getHostAddress()
                            + " is a link-local, multicast or wildcard address");
                }
            }
        } catch (UnknownHostException e) {
            throw new ProbeFailedException(address + " does not answer: the host is unknown", e);
        }
    }
}
