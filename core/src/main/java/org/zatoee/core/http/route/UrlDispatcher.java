// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.route;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.ServiceException;

/**
 * Finds the target a request leads to. Routes stand in a tree of segments, so the cost of a look-up grows with the
 * length of the path and not with the number of routes. The most specific route wins: a literal segment before a
 * parameter, a parameter of one segment before one that takes slashes, from left to right; among routes of one shape one
 * that names its SOAP action or its verbs before one that takes all, then the first given. Immutable, thread-safe.
 *
 * @param <T> what routes lead to
 */
public final class UrlDispatcher<T> {

    private final RouteNode<T> root;
    private final Set<String> reserved;

    /** A dispatcher over these routes, in this order. */
    public UrlDispatcher(Collection<Route<T>> routes) {
        this(routes, Set.of());
    }

    /**
     * A dispatcher over these routes, in this order.
     *
     * @param reserved first segments that no parameter takes: only routes that begin with such a literal are found
     *     there, and only by paths in which nothing is encoded, so that whoever filters paths on the way sees what we see
     */
    public UrlDispatcher(Collection<Route<T>> routes, Set<String> reserved) {
        this.root = RouteNode.treeOf(routes);
        this.reserved = Set.copyOf(reserved);
    }

    /**
     * Finds where a request without a SOAP action leads; otherwise as {@link #dispatch(RouteQuery, String)}.
     *
     * @param accept the {@code Accept} header
     */
    public RouteMatch<T> dispatch(String method, String rawPath, @Nullable String accept) {
        return dispatch(new RouteQuery(method, accept, null), rawPath);
    }

    /**
     * Finds where a request leads.
     *
     * @throws NotFoundException if no route has such a path, or none with such a SOAP action
     * @throws MethodNotAllowedException if a route has, but not for this verb
     * @throws ServiceException with {@link ErrorCode#NOT_ACCEPTABLE} if a route has, but not in an accepted type
     */
    public RouteMatch<T> dispatch(RouteQuery query, String rawPath) {
        List<String> segments = UrlPath.segments(rawPath);
        if (!segments.isEmpty() && rawPath.indexOf('%') >= 0 && reserved.contains(segments.get(0))) {
            throw unknown(rawPath);
        }
        RouteSearch<T> search = new RouteSearch<>(segments, query, reserved);
        Route<T> route = search.find(root, 0);
        if (route == null) {
            throw refusal(query, rawPath, search.samePath());
        }
        return new RouteMatch<>(route.target(), PathParams.of(route.pattern(), segments));
    }

    private static <T> ServiceException refusal(RouteQuery query, String rawPath, List<Route<T>> samePath) {
        if (samePath.isEmpty()) {
            return unknown(rawPath);
        }
        List<Route<T>> sameVerb =
                samePath.stream().filter(route -> route.allows(query.method())).toList();
        if (sameVerb.isEmpty()) {
            return new MethodNotAllowedException(query.method(), allowed(samePath));
        }
        return sameVerb.stream().anyMatch(route -> route.takesAction(query))
                ? new ServiceException(ErrorCode.NOT_ACCEPTABLE, "Nothing here produces what Accept asks for")
                : new NotFoundException("Unknown URL: " + rawPath + " for SOAP action: " + query.soapAction());
    }

    private static NotFoundException unknown(String rawPath) {
        return new NotFoundException("Unknown URL: " + rawPath);
    }

    private static <T> Set<String> allowed(List<Route<T>> samePath) {
        TreeSet<String> allowed = new TreeSet<>();
        samePath.forEach(candidate -> allowed.addAll(candidate.methods()));
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        return allowed;
    }
}
