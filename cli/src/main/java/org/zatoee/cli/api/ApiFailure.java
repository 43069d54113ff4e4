// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.api;

import java.nio.file.Path;
import java.util.function.Supplier;

import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;
import org.zatoee.publicapi.error.ApiErrorException;
import org.zatoee.publicapi.error.ApiUnreachableException;
import org.zatoee.publicapi.error.PublicApiException;

/**
 * What failures of the public API mean to the user of a command.
 *
 * @param username who calls
 * @param environment the directory of the environment
 * @param credentials the file the password comes from
 */
record ApiFailure(String username, Path environment, Path credentials) {

    /**
     * Does something with the API.
     *
     * @throws CommandException if that fails
     */
    <T> T translating(Supplier<T> work) {
        try {
            return work.get();
        } catch (ApiErrorException e) {
            throw new CommandException(exitCode(e.status()), message(e), e);
        } catch (ApiUnreachableException e) {
            throw new CommandException(
                    ExitCode.UNAVAILABLE, e.getMessage() + ". What runs is told by: zato info " + environment, e);
        } catch (PublicApiException e) {
            throw new CommandException(ExitCode.FAILED, String.valueOf(e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCode.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private String message(ApiErrorException failure) {
        return failure.status() == 401
                ? failure.getMessage() + ". The password of " + username + " in " + credentials
                        + " is not the one the cluster knows"
                : String.valueOf(failure.getMessage());
    }

    private static ExitCode exitCode(int status) {
        return switch (status) {
            case 401, 403 -> ExitCode.NO_PERMISSION;
            case 429 -> ExitCode.BUSY;
            case 502, 503, 504 -> ExitCode.UNAVAILABLE;
            default -> status >= 400 && status < 500 ? ExitCode.BAD_INPUT : ExitCode.FAILED;
        };
    }
}
