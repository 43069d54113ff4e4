// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.streamed;

import java.io.IOException;
import java.io.OutputStream;

import org.zatoee.service.StreamedOutput;

/**
 * Output that is written and closed within something.
 *
 * @param around runs what is done with it
 */
public record AroundOutput(StreamedOutput output, Around around) implements StreamedOutput {

    /** Runs code of an output somewhere, or under conditions of its own. */
    @FunctionalInterface
    public interface Around {

        /** Runs the code, and throws what it throws. */
        void run(Code code) throws Exception;
    }

    /** Code of an output. */
    @FunctionalInterface
    public interface Code {

        /** Does it. */
        void run() throws Exception;
    }

    @Override
    public void writeTo(OutputStream out) throws Exception {
        around.run(() -> output.writeTo(out));
    }

    @Override
    public void close() throws IOException {
        try {
            around.run(output::close);
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
