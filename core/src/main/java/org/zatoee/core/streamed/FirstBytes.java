// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.streamed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.zatoee.service.StreamedOutput;

/** Output whose first bytes are kept while it is written. */
public final class FirstBytes implements StreamedOutput {

    private final StreamedOutput output;
    private final int most;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    /** Keeps at most so many bytes. */
    public FirstBytes(StreamedOutput output, int most) {
        this.output = output;
        this.most = most;
    }

    /** Those that were written so far. */
    public byte[] kept() {
        return kept.toByteArray();
    }

    @Override
    public void writeTo(OutputStream out) throws Exception {
        output.writeTo(new Copying(out));
    }

    @Override
    public void close() throws IOException {
        output.close();
    }

    private final class Copying extends OutputStream {

        private final OutputStream out;

        Copying(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int oneByte) throws IOException {
            write(new byte[] {(byte) oneByte}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            kept.write(bytes, offset, Math.min(length, most - kept.size()));
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
