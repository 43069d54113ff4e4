// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http;

import java.util.Map;

/** A failure whose reply has headers of its own, such as {@code Allow} or {@code Retry-After}. */
@FunctionalInterface
public interface ReplyHeaders {

    /** The headers; never the CID, which every reply has. */
    Map<String, String> replyHeaders();
}
