// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.change;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Predicate;

/**
 * One change, and how to see from outside that a server has it in force.
 *
 * @param service the service of the public API that makes it
 * @param input what it is given
 * @param path where a server is asked; what is there needs no credentials, or is asked without
 * @param shows whether its answer is the one after the change
 */
public record Change(String service, Map<String, ?> input, String path, Predicate<HttpResponse<String>> shows) {}
