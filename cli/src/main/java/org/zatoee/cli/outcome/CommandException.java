// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.outcome;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ZatoException;

/** A command cannot do what it was asked to do; the message is for its user, the exit code for their scripts. */
public final class CommandException extends ZatoException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    public CommandException(ExitCode exitCode, String message) {
        this(exitCode, message, null);
    }

    public CommandException(ExitCode exitCode, String message, @Nullable Throwable cause) {
        // Commands are not called over HTTP, so the other codes mean nothing here.
        super(ErrorCode.INTERNAL, message, cause);
        this.exitCode = exitCode;
    }

    public ExitCode exitCode() {
        return exitCode;
    }
}
