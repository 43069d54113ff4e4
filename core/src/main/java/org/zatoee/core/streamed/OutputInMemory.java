// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.streamed;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;
import org.zatoee.service.StreamedOutput;

/** Writes outputs into memory, for those who cannot take them as they come: up to a limit. */
public final class OutputInMemory {

    /** The largest output that is put into memory. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    private OutputInMemory() {}

    /**
     * Writes and closes an output.
     *
     * @throws ServiceException if it is larger than the limit, or whatever else it throws that nobody expects
     */
    public static byte[] of(StreamedOutput output) {
        Limited bytes = new Limited();
        try (output) {
            output.writeTo(bytes);
            return bytes.toByteArray();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw new BrokenOutputException(e);
        }
    }

    private static final class Limited extends OutputStream {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        byte[] toByteArray() {
            return bytes.toByteArray();
        }

        @Override
        public void write(int oneByte) {
            write(new byte[] {(byte) oneByte}, 0, 1);
        }

        @Override
        public void write(byte[] more, int offset, int length) {
            if (length > MAX_BYTES - bytes.size()) {
                throw new ServiceException(
                        ErrorCode.INTERNAL,
                        "A streamed output is larger than the " + MAX_BYTES + " bytes that fit in here");
            }
            bytes.write(more, offset, length);
        }
    }
}
