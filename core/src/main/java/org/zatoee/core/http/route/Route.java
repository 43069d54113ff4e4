// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.route;

import java.util.Objects;
import java.util.Set;

import org.zatoee.core.http.MediaTypes;

/**
 * Leads from URLs to a target.
 *
 * @param pattern the URLs
 * @param methods the verbs, in upper case; empty for all
 * @param produces the media type of replies, matched against {@code Accept}; empty to match any
 * @param soapAction the SOAP action, without quotes; empty to match any
 * @param target what it leads to
 */
public record Route<T>(UrlPattern pattern, Set<String> methods, String produces, String soapAction, T target) {

    public Route {
        Objects.requireNonNull(pattern, "pattern");
        methods = Set.copyOf(methods);
        Objects.requireNonNull(produces, "produces");
        Objects.requireNonNull(soapAction, "soapAction");
        Objects.requireNonNull(target, "target");
    }

    /** Whether it answers a verb; one that answers GET answers HEAD. */
    boolean allows(String method) {
        return methods.isEmpty() || methods.contains(method) || (method.equals("HEAD") && methods.contains("GET"));
    }

    /** Whether it takes a SOAP action: a request without one is not turned away for that here. */
    boolean takesAction(RouteQuery query) {
        return soapAction.isEmpty() || query.soapAction() == null || soapAction.equals(query.soapAction());
    }

    boolean produces(RouteQuery query) {
        return MediaTypes.accepts(query.accept(), produces);
    }
}
