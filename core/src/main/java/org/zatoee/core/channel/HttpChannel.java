// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.channel;

import java.util.Objects;
import java.util.Set;

/**
 * An HTTP channel: exposes one service under one URL pattern (zato-facts, section 2.1).
 *
 * @param id its key in the ODB; negative for the platform's own, which are not kept there
 * @param name its name, unique among the HTTP channels of the cluster
 * @param active whether it answers; an inactive one is as good as not there
 * @param internal whether it is the platform's own
 * @param urlPath the pattern, for instance {@code /orders/{id}}
 * @param methods the verbs it answers, in upper case; empty for all
 * @param accept the media type it produces, matched against {@code Accept}; empty to match any
 * @param dataFormat how bodies are written and read
 * @param service the name of the service
 */
public record HttpChannel(
        long id,
        String name,
        boolean active,
        boolean internal,
        String urlPath,
        Set<String> methods,
        String accept,
        DataFormat dataFormat,
        String service) {

    public HttpChannel {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(urlPath, "urlPath");
        methods = Set.copyOf(methods);
        Objects.requireNonNull(accept, "accept");
        Objects.requireNonNull(dataFormat, "dataFormat");
        Objects.requireNonNull(service, "service");
    }
}
