// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.route;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One look-up: walks down the tree, most specific first, and remembers routes of the same path that do not fit otherwise.
 * Places where parameters that take slashes led nowhere are not tried again, so the cost grows with the square of the
 * length of the path at most.
 */
final class RouteSearch<T> {

    private static final int VISITS_WITHOUT_NOTES = 32;

    private final List<String> segments;
    private final RouteQuery query;
    private final List<Route<T>> samePath = new ArrayList<>(0);
    private final Set<String> reserved;
    private int visits;
    private @Nullable Set<Place<T>> deadEnds;

    /** A look-up; if the first segment is reserved, only routes that name it are looked at. */
    RouteSearch(List<String> segments, RouteQuery query, Set<String> reserved) {
        this.segments = segments;
        this.query = query;
        this.reserved = reserved;
    }

    /** Routes of the path that do not fit otherwise. */
    List<Route<T>> samePath() {
        return samePath;
    }

    @Nullable
    Route<T> find(RouteNode<T> node, int depth) {
        if (depth == segments.size()) {
            return choose(node.routes());
        }
        String segment = segments.get(depth);
        RouteNode<T> literal = node.literal(segment);
        Route<T> found = literal == null ? null : find(literal, depth + 1);
        if (found != null || (depth == 0 && reserved.contains(segment))) {
            return found;
        }
        RouteNode<T> param = node.param();
        if (param != null && UrlParamValue.isAllowed(segment)) {
            found = find(param, depth + 1);
        }
        RouteNode<T> slashParam = node.slashParam();
        return found == null && slashParam != null ? findBehind(slashParam, depth) : found;
    }

    /** Lets a parameter take one segment, then more: the fewer it takes, the more is said by the rest of the pattern. */
    private @Nullable Route<T> findBehind(RouteNode<T> slashParam, int depth) {
        if (segments.get(depth).isEmpty()) {
            return null;
        }
        for (int end = depth; end < segments.size() && UrlParamValue.isAllowedPart(segments.get(end)); end++) {
            if (isDeadEnd(slashParam, end + 1)) {
                continue;
            }
            Route<T> found = find(slashParam, end + 1);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /**
     * Whether a place was tried before; if it was not, it counts as tried from now on. Nothing is noted at first: most
     * look-ups are over by then.
     */
    private boolean isDeadEnd(RouteNode<T> node, int depth) {
        if (++visits <= VISITS_WITHOUT_NOTES) {
            return false;
        }
        Set<Place<T>> tried = deadEnds == null ? new HashSet<>() : deadEnds;
        deadEnds = tried;
        return !tried.add(new Place<>(node, depth));
    }

    private @Nullable Route<T> choose(List<Route<T>> routes) {
        Route<T> withoutItsAction = null;
        for (Route<T> route : routes) {
            if (route.allows(query.method()) && route.produces(query) && route.takesAction(query)) {
                if (query.soapAction() != null || route.soapAction().isEmpty()) {
                    return route;
                }
                withoutItsAction = withoutItsAction == null ? route : withoutItsAction;
            }
        }
        if (withoutItsAction == null) {
            samePath.addAll(routes);
        }
        return withoutItsAction;
    }

    /** Compared by identity of the node. */
    private record Place<T>(RouteNode<T> node, int depth) {}
}
