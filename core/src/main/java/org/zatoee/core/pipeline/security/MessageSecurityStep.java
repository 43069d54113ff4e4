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
        Authenticated caller = isForAdministrators(invocation)
                ? security.authentication()
                        .anyAdministrator(
                                invocation.config().securityDefinitions(),
                                invocation.usernameToken(),
                                invocation.call())
                : security.authentication()
                        .message(
                                (WsSecurity) SecurityStep.definition(invocation),
                                invocation.usernameToken(),
                                invocation.call());
        Map<String, String> headers = admission.admit(invocation, caller);
        return next.apply(invocation).with(headers);
    }

    /** Whether the caller of a call is found out here: behind {@link SecurityStep}, which found none. */
    private static boolean isDueTo(Invocation invocation) {
        return isForAdministrators(invocation) ? invocation.caller().isEmpty() : isByMessage(invocation);
    }

    private static boolean isForAdministrators(Invocation invocation) {
        return invocation.channel().security().kind() == ChannelSecurity.Kind.ANY_ADMIN;
    }

    /** Whether the definition of the channel asks for something in the message. */
    static boolean isByMessage(Invocation invocation) {
        return invocation.channel().security().kind() == ChannelSecurity.Kind.DEFINITION
                && SecurityStep.definition(invocation) instanceof WsSecurity;
    }
}
