// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.route;

import java.util.Map;

/**
 * Where a request leads.
 *
 * @param target the target
 * @param pathParams the values of the {@code {name}} segments
 */
public record RouteMatch<T>(T target, Map<String, String> pathParams) {}
