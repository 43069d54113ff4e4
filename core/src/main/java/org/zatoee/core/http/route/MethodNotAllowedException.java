// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.route;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.zatoee.core.http.ReplyHeaders;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** There is such a URL, but not for this verb; answered with 405 and {@code Allow}. */
public final class MethodNotAllowedException extends ServiceException implements ReplyHeaders {

    private static final long serialVersionUID = 1L;

    private final transient List<String> allowed;

    public MethodNotAllowedException(String method, Collection<String> allowed) {
        super(ErrorCode.METHOD_NOT_ALLOWED, "Method " + method + " is not allowed here");
        this.allowed = List.copyOf(allowed);
    }

    /** The verbs that are. */
    public List<String> allowed() {
        return allowed;
    }

    @Override
    public Map<String, String> replyHeaders() {
        return Map.of("Allow", String.join(", ", allowed));
    }
}
