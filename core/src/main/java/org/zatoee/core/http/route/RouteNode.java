// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A place in the tree of segments. Built by one thread, never changed after. */
final class RouteNode<T> {

    private final Map<String, RouteNode<T>> literals = new HashMap<>(4);
    private final List<Route<T>> routes = new ArrayList<>(1);
    private @Nullable RouteNode<T> param;
    private @Nullable RouteNode<T> slashParam;

    private RouteNode() {}

    static <T> RouteNode<T> treeOf(Collection<Route<T>> routes) {
        RouteNode<T> root = new RouteNode<>();
        for (Route<T> route : routes) {
            root.add(route);
        }
        return root;
    }

    private void add(Route<T> route) {
        RouteNode<T> node = this;
        for (UrlPattern.Segment segment : route.pattern().segments()) {
            node = node.child(segment, route.pattern().matchSlash());
        }
        node.routes.add(route);
        // A stable sort: SOAP actions and verbs named before all of them, otherwise the order given.
        node.routes.sort(
                Comparator.<Route<T>, Boolean>comparing(r -> r.soapAction().isEmpty())
                        .thenComparing(r -> r.methods().isEmpty()));
    }

    private RouteNode<T> child(UrlPattern.Segment segment, boolean matchSlash) {
        if (!segment.isParam()) {
            return literals.computeIfAbsent(segment.value(), value -> new RouteNode<>());
        }
        if (matchSlash) {
            RouteNode<T> child = slashParam == null ? new RouteNode<>() : slashParam;
            slashParam = child;
            return child;
        }
        RouteNode<T> child = param == null ? new RouteNode<>() : param;
        param = child;
        return child;
    }

    @Nullable
    RouteNode<T> literal(String segment) {
        return literals.get(segment);
    }

    @Nullable
    RouteNode<T> param() {
        return param;
    }

    /** The parameter that takes several segments. */
    @Nullable
    RouteNode<T> slashParam() {
        return slashParam;
    }

    List<Route<T>> routes() {
        return routes;
    }
}
