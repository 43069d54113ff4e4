// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.test;

import org.jspecify.annotations.Nullable;

/**
 * A call that the service made and waited for.
 *
 * @param service the service, by its name
 * @param input what it was called with
 */
public record Invocation(String service, @Nullable Object input) {}
