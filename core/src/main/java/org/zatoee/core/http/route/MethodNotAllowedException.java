// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.route;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.zatoee.core.http.HttpReply;
import org.zatoee.core.http.ReplyHeaders;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** There is such a URL, but not for this verb; answered with 405 and {@code Allow}. */
public final class MethodNotAllowedException extends ServiceException implements ReplyHeaders {

    private static final long serialVersionUID = 1L;

    private final transient List<String> allowed;

    public MethodNotAllowedException(String method, Collection<String> allowed) {
        super(ErrorCode.METHOD_NOT_ALLOWED, message(method, allowed));
        this.allowed = List.copyOf(allowed);
    }

    private static String message(String method, Collection<String> allowed) {
        return method.isEmpty()
                ? "This takes calls by the methods " + String.join(", ", allowed) + " only"
                : "Method " + method + " is not allowed here";
    }

    /** The verbs that are. */
    public List<String> allowed() {
        return allowed;
    }

    @Override
    public Map<String, String> replyHeaders() {
        return Map.of("Allow", String.join(", ", allowed));
    }

    /** The answer to OPTIONS instead: what the URL can do (RFC 9110, section 9.3.7). */
    public HttpReply asAnswerToOptions() {
        return new HttpReply(204, "", replyHeaders(), new byte[0]);
    }
}
