// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.test;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.Cid;
import org.zatoee.service.invoke.AsyncOptions;

/**
 * A call that the service made and did not wait for. It is only noted: nothing is run.
 *
 * @param service the service, by its name
 * @param input what it is called with
 * @param options how
 * @param cid what the service was told that it will see
 */
public record AsyncInvocation(String service, @Nullable Object input, AsyncOptions options, Cid cid) {}
