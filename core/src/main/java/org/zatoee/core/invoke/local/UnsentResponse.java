// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.local;

import org.zatoee.service.Response;
import org.zatoee.service.ResponseRules;

/** Takes what a service says of its reply, and checks it; whoever calls from inside the server is told the body only. */
public final class UnsentResponse implements Response {

    @Override
    public Response status(int status) {
        ResponseRules.checkedStatus(status);
        return this;
    }

    @Override
    public Response header(String name, String value) {
        ResponseRules.checkHeader(name, value);
        return this;
    }

    @Override
    public Response contentType(String contentType) {
        ResponseRules.checkHeader("Content-Type", contentType);
        return this;
    }
}
