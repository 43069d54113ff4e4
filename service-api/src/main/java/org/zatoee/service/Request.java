// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was received. Immutable. */
public interface Request {

    /** The HTTP verb in upper case. */
    String method();

    /** The path as sent, not decoded: values of its parameters are in {@link #pathParams()}. */
    String path();

    /** The values of the channel's {@code {name}} segments, by name. */
    Map<String, String> pathParams();

    /** The query parameters, decoded; a repeated one has several values, in order. */
    Map<String, List<String>> queryParams();

    /** The fields of a form, decoded; a repeated one has several values, in order. None if the body is no form. */
    Map<String, List<String>> formParams();

    /** The IP address of the caller, as text. */
    String remoteAddress();

    /** The first value of a header, its name in any case; those that begin with {@code X-Zato-} are the platform's. */
    Optional<String> header(String name);

    /** All values of a header, its name in any case, in order; none for those that are the platform's. */
    default List<String> headers(String name) {
        return header(name).stream().toList();
    }

    /** The value of one {@code {name}} segment of the channel. */
    default Optional<String> pathParam(String name) {
        return Optional.ofNullable(pathParams().get(name));
    }

    /** The first value of a query parameter. */
    default Optional<String> queryParam(String name) {
        return queryParams().getOrDefault(name, List.of()).stream().findFirst();
    }

    /** The first value of a field of a form. */
    default Optional<String> formParam(String name) {
        return formParams().getOrDefault(name, List.of()).stream().findFirst();
    }

    /**
     * The exact bytes received; empty when there were none, or when the service reads them as they come. The array is the
     * caller's own.
     */
    byte[] body();
}
