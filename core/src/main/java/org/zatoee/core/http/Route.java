// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http;

import java.util.Objects;
import java.util.Set;

/**
 * Leads from URLs to a target.
 *
 * @param pattern the URLs
 * @param methods the verbs, in upper case; empty for all
 * @param produces the media type of replies, matched against {@code Accept}; empty to match any
 * @param target what it leads to
 */
public record Route<T>(UrlPattern pattern, Set<String> methods, String produces, T target) {

    public Route {
        Objects.requireNonNull(pattern, "pattern");
        methods = Set.copyOf(methods);
        Objects.requireNonNull(produces, "produces");
        Objects.requireNonNull(target, "target");
    }

    /** Whether it answers a verb; one that answers GET answers HEAD. */
    boolean allows(String method) {
        return methods.isEmpty() || methods.contains(method) || (method.equals("HEAD") && methods.contains("GET"));
    }
}
