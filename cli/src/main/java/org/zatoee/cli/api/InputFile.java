// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;

/** What a user gives to a command: a file, or standard input. */
public final class InputFile {

    private static final String STANDARD_INPUT = "-";

    private InputFile() {}

    /**
     * All of it.
     *
     * @param name the file; a dash for standard input
     * @throws CommandException if there is no such file, or it cannot be read
     */
    public static byte[] read(String name) {
        return name.equals(STANDARD_INPUT) ? readAll(System.in) : read(Path.of(name));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new CommandException(ExitCode.FILE_MISSING, "There is no file " + file, e);
        } catch (IOException e) {
            throw new CommandException(ExitCode.FILE_MISSING, "Cannot read " + file + ": " + e, e);
        }
    }

    private static byte[] readAll(InputStream in) {
        try {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new CommandException(ExitCode.FAILED, "Cannot read standard input: " + e, e);
        }
    }
}
