// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web.wire;

import io.undertow.servlet.handlers.ServletRequestContext;
import org.xnio.IoUtils;

/** The connection that the request of this thread came on. */
public final class RequestConnection {

    private RequestConnection() {}

    /** Closes it at once: nobody takes what was sent of a reply for the whole of it. */
    public static void breakOff() {
        ServletRequestContext context = ServletRequestContext.current();
        if (context != null) {
            IoUtils.safeClose(context.getExchange().getConnection());
        }
    }
}
