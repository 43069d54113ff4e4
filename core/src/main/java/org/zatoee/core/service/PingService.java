// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceException;

/**
 * Says that the server takes work (zato-facts, section 5.2). The balancer's health check calls it, so a server that is
 * about to stop refuses it first, while it still answers everything else.
 */
public final class PingService implements Service<Void, PingService.Output> {

    public static final String NAME = "zato.ping";

    /** The answer of every ping. */
    public record Output(String pong) {}

    private final BooleanSupplier takesWork;

    public PingService(BooleanSupplier takesWork) {
        this.takesWork = Objects.requireNonNull(takesWork, "takesWork");
    }

    @Override
    public Output handle(Void input, ServiceContext zato) {
        if (!takesWork.getAsBoolean()) {
            throw new ServiceException(ErrorCode.UNAVAILABLE, "The server is about to stop");
        }
        return new Output("zato");
    }
}
