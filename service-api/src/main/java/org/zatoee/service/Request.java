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

    /** The exact bytes received; empty when there were none. The array is the caller's own. */
    byte[] body();
}
