// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.security;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.channel.ChannelSecurity;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.channel.Transport;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;
import org.zatoee.core.security.SecurityDefinition;
import org.zatoee.core.security.auth.Authenticated;
import org.zatoee.core.security.refusal.UnauthorizedException;

/**
 * Finds out who calls, by what the channel asks for, and keeps them to the rate limits of their definition and of the
 * channel. Where it is the message that says who calls, {@link MessageSecurityStep} does so once it was read.
 */
public final class SecurityStep implements Step {

    private final CallerSecurity security;
    private final CallerAdmission admission;
    private final Step next;

    public SecurityStep(CallerSecurity security, Step next) {
        this.security = Objects.requireNonNull(security, "security");
        this.admission = new CallerAdmission(security.limiter());
        this.next = Objects.requireNonNull(next, "next");
    }

    @Override
    public HttpReply apply(Invocation invocation) throws Exception {
        if (MessageSecurityStep.isByMessage(invocation) || isLeftToMessage(invocation)) {
            return next.apply(invocation);
        }
        Map<String, String> headers = admission.admit(invocation, authenticate(invocation));
        return next.apply(invocation).with(headers);
    }

    private boolean isLeftToMessage(Invocation invocation) {
        HttpChannel channel = invocation.channel();
        return channel.security().kind() == ChannelSecurity.Kind.ANY_ADMIN
                && channel.url().transport() == Transport.SOAP
                && security.authentication()
                        .isLeftToMessage(invocation.config().securityDefinitions(), invocation.call());
    }

    private @Nullable Authenticated authenticate(Invocation invocation) {
        ChannelSecurity rules = invocation.channel().security();
        return switch (rules.kind()) {
            case NONE -> null;
            case DEFINITION -> security.authentication().by(definition(invocation), invocation.call());
            case ANY_ADMIN ->
                security.authentication()
                        .anyAdministrator(invocation.config().securityDefinitions(), invocation.call());
        };
    }

    /** A definition that is not there lets nobody in. */
    static SecurityDefinition definition(Invocation invocation) {
        SecurityDefinition definition = invocation
                .config()
                .securityDefinitions()
                .find(invocation.channel().security().definitionId());
        if (definition == null) {
            throw UnauthorizedException.of(Optional.empty());
        }
        return definition;
    }
}
