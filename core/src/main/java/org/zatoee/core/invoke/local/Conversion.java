// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.local;

import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What is done before and after a service is called, as a part of its call: counted in its time, and done where it runs.
 *
 * @param input makes what the service is handed, of the type that it declares
 * @param result makes what the caller gets of what the service returned
 */
public record Conversion<T>(Supplier<@Nullable Object> input, Function<@Nullable Object, T> result) {}
