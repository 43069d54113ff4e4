// SPDX-License-Identifier: Apache-2.0
package org.zatoee.publicapi.family;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An HTTP channel or an outgoing HTTP connection, as {@code zato.http-soap.get-list} tells of it.
 *
 * @param id its id
 * @param name its name
 * @param isActive whether it is active
 * @param connection {@code channel} or {@code outgoing}
 * @param transport {@code plain_http} or {@code soap}
 * @param urlPath its path
 * @param method the HTTP method; empty for any
 * @param service the service of a channel; empty for none
 */
public record HttpSoap(
        long id,
        String name,
        boolean isActive,
        String connection,
        String transport,
        String urlPath,
        String method,
        String service) {

    /** Reads one from an element of a list; what it lacks is empty. */
    public static HttpSoap of(Map<String, ? extends @Nullable Object> item) {
        ApiItem in = new ApiItem(item);
        String service = in.text("service_name");
        return new HttpSoap(
                in.number("id"),
                in.text("name"),
                in.flag("is_active"),
                in.text("connection"),
                in.text("transport"),
                in.text("url_path"),
                in.text("method"),
                service.isEmpty() ? in.text("service") : service);
    }
}
