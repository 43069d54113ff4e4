// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Output that is written while it is sent, and never in memory as a whole. The service returns it; the platform sends the
 * status and the headers, has it written, and closes it. Used by one thread at a time.
 */
@FunctionalInterface
public interface StreamedOutput extends AutoCloseable {

    /**
     * Writes the body; called once, or not at all.
     *
     * @param out takes it and passes it on; need not be closed
     * @throws Exception what goes wrong: before the first bytes were sent it is answered like any failure of a service, after
     *     that the connection is broken off, so that nobody takes what they have for the whole
     */
    void writeTo(OutputStream out) throws Exception;

    /**
     * Gives back what the output holds. Called once in any case: when it was written, or when nobody wants it (the caller sent
     * HEAD, or the time was over).
     *
     * @throws IOException if it turns out that the output was not sound
     */
    @Override
    default void close() throws IOException {}

    /** Output that another stream has, which is read to its end and closed. */
    static StreamedOutput of(InputStream source) {
        return new StreamedOutput() {
            @Override
            public void writeTo(OutputStream out) throws IOException {
                source.transferTo(out);
            }

            @Override
            public void close() throws IOException {
                source.close();
            }
        };
    }
}
