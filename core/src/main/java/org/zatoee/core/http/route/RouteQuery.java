// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.route;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a request says besides its path that decides where it leads.
 *
 * @param method the verb, in upper case
 * @param accept the {@code Accept} header
 * @param soapAction the {@code SOAPAction} header, without quotes
 */
public record RouteQuery(String method, @Nullable String accept, @Nullable String soapAction) {

    public RouteQuery {
        Objects.requireNonNull(method, "method");
    }

    /** A request with these headers as they were sent. */
    public static RouteQuery of(String method, @Nullable String accept, @Nullable String soapActionHeader) {
        return new RouteQuery(method, accept, soapActionHeader == null ? null : unquoted(soapActionHeader.strip()));
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
