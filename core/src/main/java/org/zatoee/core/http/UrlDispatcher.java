// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.ServiceException;

/**
 * Finds the target a request leads to. Routes stand in a tree of segments, so the cost of a look-up grows with the
 * length of the path and not with the number of routes. The most specific route wins: a literal segment before a
 * parameter, from left to right; among routes of one shape one that names its verbs before one that takes all, then the
 * first given. Immutable, thread-safe.
 *
 * @param <T> what routes lead to
 */
public final class UrlDispatcher<T> {

    private final RouteNode<T> root;

    /** A dispatcher over these routes, in this order. */
    public UrlDispatcher(Collection<Route<T>> routes) {
        this.root = RouteNode.treeOf(routes);
    }

    /**
     * Finds where a request leads.
     *
     * @param method the verb, in upper case
     * @param accept the {@code Accept} header
     * @throws NotFoundException if no route has such a path
     * @throws MethodNotAllowedException if a route has, but not for this verb
     * @throws ServiceException with {@link ErrorCode#NOT_ACCEPTABLE} if a route has, but not in an accepted type
     */
    public RouteMatch<T> dispatch(String method, String rawPath, @Nullable String accept) {
        List<String> segments = UrlPath.segments(rawPath);
        Search<T> search = new Search<>(segments, method, accept);
        Route<T> route = search.find(root, 0);
        if (route != null) {
            return new RouteMatch<>(route.target(), pathParams(route.pattern(), segments));
        }
        if (search.samePath.isEmpty()) {
            throw new NotFoundException("Unknown URL: " + rawPath);
        }
        if (search.samePath.stream().anyMatch(candidate -> candidate.allows(method))) {
            throw new ServiceException(ErrorCode.NOT_ACCEPTABLE, "Nothing here produces what Accept asks for");
        }
        TreeSet<String> allowed = new TreeSet<>();
        search.samePath.forEach(candidate -> allowed.addAll(candidate.methods()));
        if (allowed.contains("GET")) {
            allowed.add("HEAD");
        }
        throw new MethodNotAllowedException(method, allowed);
    }

    private static Map<String, String> pathParams(UrlPattern pattern, List<String> segments) {
        Map<String, String> params = null;
        List<UrlPattern.Segment> parts = pattern.segments();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isParam()) {
                params = params == null ? new HashMap<>(4) : params;
                params.put(parts.get(i).value(), segments.get(i));
            }
        }
        return params == null ? Map.of() : params;
    }

    /** One look-up: walks down, most specific first, and remembers routes of the same path that do not fit otherwise. */
    private static final class Search<T> {

        private final List<String> segments;
        private final String method;
        private final @Nullable String accept;
        private final List<Route<T>> samePath = new ArrayList<>(0);

        Search(List<String> segments, String method, @Nullable String accept) {
            this.segments = segments;
            this.method = method;
            this.accept = accept;
        }

        @Nullable
        Route<T> find(RouteNode<T> node, int depth) {
            if (depth == segments.size()) {
                return choose(node.routes());
            }
            RouteNode<T> literal = node.literal(segments.get(depth));
            Route<T> found = literal == null ? null : find(literal, depth + 1);
            RouteNode<T> param = node.param();
            if (found == null && param != null && UrlParamValue.isAllowed(segments.get(depth))) {
                found = find(param, depth + 1);
            }
            return found;
        }

        private @Nullable Route<T> choose(List<Route<T>> routes) {
            for (Route<T> route : routes) {
                if (route.allows(method) && MediaTypes.accepts(accept, route.produces())) {
                    return route;
                }
            }
            samePath.addAll(routes);
            return null;
        }
    }
}
