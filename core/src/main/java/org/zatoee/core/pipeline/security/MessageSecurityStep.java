// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.security;

import java.util.Map;
import java.util.Objects;

import org.zatoee.core.channel.ChannelSecurity;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;
import org.zatoee.core.security.WsSecurity;
import org.zatoee.core.security.auth.Authenticated;

/**
 * Finds out who calls where it is the message that says so: by the UsernameToken that was read from it. Stands behind
 * the step that reads messages; a message without a token, or none at all, is refused.
 */
public final class MessageSecurityStep implements Step {

    private final CallerSecurity security;
    private final CallerAdmission admission;
    private final Step next;

    public MessageSecurityStep(CallerSecurity security, Step next) {
        this.security = Objects.requireNonNull(security, "security");
        this.admission = new CallerAdmission(security.limiter());
        this.next = Objects.requireNonNull(next, "next");
    }

    @Override
    public HttpReply apply(Invocation invocation) throws Exception {
        if (!isDueTo(invocation)) {
            return next.apply(invocation);
        }
        WsSecurity definition = (WsSecurity) SecurityStep.definition(invocation);
        Authenticated caller =
                security.authentication().message(definition, invocation.usernameToken(), invocation.call());
        Map<String, String> headers = admission.admit(invocation, caller);
        return next.apply(invocation).with(headers);
    }

    /** Whether the caller of a call is found out here. */
    static boolean isDueTo(Invocation invocation) {
        return invocation.channel().security().kind() == ChannelSecurity.Kind.DEFINITION
                && SecurityStep.definition(invocation) instanceof WsSecurity;
    }
}
