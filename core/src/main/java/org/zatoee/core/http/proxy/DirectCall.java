// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.proxy;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.http.HttpCall;

/** A call of whoever sent it: what it says of others behind it is left out. */
final class DirectCall extends WrappedCall {

    DirectCall(HttpCall call) {
        super(call);
    }

    @Override
    public @Nullable String header(String name) {
        return ForwardingHeaders.include(name) ? null : super.header(name);
    }

    @Override
    public List<String> headers(String name) {
        return ForwardingHeaders.include(name) ? List.of() : super.headers(name);
    }
}
