// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes;

/** A program that is needed is not installed; the message says how to install it. */
public final class MissingProgramException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public MissingProgramException(String program, String debianPackage) {
        super("The program '" + program + "' is not installed. To install it: apt-get install " + debianPackage);
    }
}
