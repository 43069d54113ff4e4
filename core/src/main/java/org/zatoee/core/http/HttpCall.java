// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http;

import java.io.IOException;
import java.io.InputStream;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** One HTTP request, as the container received it: nothing is read before it is asked for. Used by one thread. */
public interface HttpCall {

    /** The verb, as sent. */
    String method();

    /** The path as sent: neither decoded nor normalised, without the query. */
    String rawPath();

    /** The query as sent, without the question mark; null when there is none. */
    @Nullable
    String rawQuery();

    /** The first value of a header, its name in any case; null when it is absent. */
    @Nullable
    String header(String name);

    /** All values of a header, its name in any case, in order; none when it is absent. */
    List<String> headers(String name);

    /** The IP address of the caller, as text: of the client itself where a proxy that is trusted stands between. */
    String remoteAddress();

    /** {@code http} or {@code https}. */
    String scheme();

    /** The certificate the client showed when TLS began; empty without TLS, or when it showed none. */
    Optional<X509Certificate> clientCertificate();

    /** The length of the body in bytes as announced; -1 when it was not. */
    long contentLength();

    /**
     * The body; to be read once.
     *
     * @throws IOException if it cannot be read
     */
    InputStream body() throws IOException;
}
