// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes;

/** A program could not be started, ended too early or was not ready in time; the message says which and shows why. */
public final class ProcessFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProcessFailedException(String message) {
        super(message);
    }

    public ProcessFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
