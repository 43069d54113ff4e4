// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web;

import java.io.IOException;
import java.io.OutputStream;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.StreamedOutput;

/**
 * Has outputs written while they are sent.
 *
 * @param cid names the call in the log
 * @param breakOff closes the connection, so that a part is not taken for the whole
 */
record StreamedReply(String cid, Runnable breakOff) {

    /** Whether anything was sent that cannot be taken back. */
    @FunctionalInterface
    interface Sent {

        /** Whether the head of the reply is on its way. */
        boolean hasBegun();
    }

    /**
     * Writes an output and closes it.
     *
     * @param client takes it
     * @return what failed while it could still be answered; null if nothing did, or the connection was broken off
     */
    @Nullable
    @SuppressWarnings("CatchThrowable") // Whatever a service throws here, the reply must not look complete.
    Throwable write(StreamedOutput output, OutputStream client, Sent sent) {
        ToClient toClient = new ToClient(client);
        try (output) {
            output.writeTo(toClient);
            return null;
        } catch (Throwable e) {
            if (!toClient.gone && !sent.hasBegun()) {
                return e;
            }
            if (toClient.gone) {
                WebLog.LOG.replyNotSent(e);
            } else {
                WebLog.LOG.replyBrokenOff(cid, e);
            }
            breakOff.run();
            return null;
        }
    }

    /** Tells whether it was the client that failed; leaves it to the container to close it. */
    private static final class ToClient extends OutputStream {

        private final OutputStream client;
        private boolean gone;

        ToClient(OutputStream client) {
            this.client = client;
        }

        @Override
        public void write(int oneByte) throws IOException {
            write(new byte[] {(byte) oneByte}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                client.write(bytes, offset, length);
            } catch (IOException e) {
                gone = true;
                throw e;
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                client.flush();
            } catch (IOException e) {
                gone = true;
                throw e;
            }
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
