// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.component;

import java.util.Objects;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ZatoException;

/** A component this server needs cannot be reached now: which, where and why. */
public final class ComponentUnavailableException extends ZatoException {

    private static final long serialVersionUID = 1L;

    private final Component component;
    private final String location;

    public ComponentUnavailableException(Component component, String location, Throwable cause) {
        super(
                ErrorCode.UNAVAILABLE,
                "The " + component + " at " + location + " is unavailable: " + reason(cause),
                Objects.requireNonNull(cause, "cause"));
        this.component = component;
        this.location = location;
    }

    /** Which component. */
    public Component component() {
        return component;
    }

    /** Where it should be. */
    public String location() {
        return location;
    }

    /** The deepest message: what the driver or the operating system said. */
    private static String reason(Throwable cause) {
        String reason = cause.toString();
        for (Throwable next = cause; next != null; next = next.getCause()) {
            if (next.getMessage() != null && !next.getMessage().isBlank()) {
                reason = next.getMessage();
            }
        }
        return reason;
    }

    /** The components a server cannot start without. */
    public enum Component {
        ODB,
        KVDB
    }
}
