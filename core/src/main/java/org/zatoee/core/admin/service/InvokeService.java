// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.service;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.zatoee.core.admin.dependency.CallerRoles;
import org.zatoee.core.admin.describe.Action;
import org.zatoee.core.admin.input.Base64Field;
import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.invoke.ServiceCall;
import org.zatoee.core.invoke.ServiceInvoker;
import org.zatoee.core.object.field.Field;
import org.zatoee.core.security.role.AdminRole;
import org.zatoee.core.security.role.RequiredRoles;
import org.zatoee.core.service.record.ServiceRecord;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ChannelInfo;
import org.zatoee.service.ChannelType;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceException;

/**
 * Calls a service by id or name (zato-facts, section 5.3). It runs with the CID of this call, and with its caller: who may
 * not call a service of the platform directly may not by this one either.
 */
final class InvokeService implements Action {

    private static final Duration EXPIRATION = Duration.ofSeconds(15);

    static final List<Field> INPUTS = List.of(
            Field.number("id", 1, Long.MAX_VALUE).optional(),
            Field.text(Field.NAME).optional(),
            Field.text("payload", Integer.MAX_VALUE).optional(),
            Field.choice(
                            "channel",
                            Arrays.stream(ChannelType.values())
                                    .map(ChannelType::wireName)
                                    .toArray(String[]::new))
                    .otherwise(ChannelType.INVOKE.wireName()),
            Field.choice("data_format", "json", "xml", "csv", "fixed-width").optional(),
            Field.text("transport", 255).optional(),
            Field.flag("async").optional(),
            Field.flag("is_async").optional(),
            Field.number("expiration", 1, 86_400).otherwise(EXPIRATION.toSeconds()),
            Field.flag("skip_response_elem").optional());

    private final ServiceCatalog catalog;
    private final ServiceInvoker invoker;
    private final RequiredRoles required;
    private final CallerRoles callers;

    InvokeService(ServiceCatalog catalog, ServiceInvoker invoker, RequiredRoles required, CallerRoles callers) {
        this.catalog = catalog;
        this.invoker = invoker;
        this.required = required;
        this.callers = callers;
    }

    @Override
    public Object run(Inputs input, ServiceContext zato) throws Exception {
        ServiceRecord service = service(input);
        refuseUnlessAllowed(service, zato);
        ServiceCall call = call(service, input, zato);
        byte[] response = input.flag("async") || input.flag("is_async")
                ? invoker.invokeAsync(call, Duration.ofSeconds(input.number("expiration")))
                        .value()
                        .getBytes(StandardCharsets.UTF_8)
                : invoker.invoke(call);
        return Map.of("response", Base64.getEncoder().encodeToString(response));
    }

    private ServiceRecord service(Inputs input) {
        if (input.has(Field.NAME)) {
            return catalog.require(Field.NAME, input.text(Field.NAME));
        }
        if (input.has("id")) {
            return catalog.require(input.number("id"));
        }
        throw new BadRequestException(Field.NAME, "is required, or id");
    }

    private void refuseUnlessAllowed(ServiceRecord service, ServiceContext zato) {
        AdminRole role = callers.of(zato);
        if (service.internal() && !role.includes(required.requiredRole(service.name()))) {
            throw new ServiceException(
                    ErrorCode.FORBIDDEN, "Your role does not allow you to call '" + service.name() + "'");
        }
    }

    private static ServiceCall call(ServiceRecord service, Inputs input, ServiceContext zato) {
        ChannelInfo outer = zato.channel();
        ChannelInfo channel = new ChannelInfo(
                outer.name(), type(input.text("channel")), input.text("data_format"), false, outer.security());
        return new ServiceCall(
                service.name(),
                Base64Field.decode("payload", input.text("payload")),
                zato.cid(),
                channel,
                zato.request().remoteAddress(),
                !input.flag("skip_response_elem"));
    }

    private static ChannelType type(String wireName) {
        return Arrays.stream(ChannelType.values())
                .filter(type -> type.wireName().equals(wireName))
                .findFirst()
                .orElse(ChannelType.INVOKE);
    }
}
