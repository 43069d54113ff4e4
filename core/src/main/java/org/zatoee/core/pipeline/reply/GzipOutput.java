// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.reply;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

import org.zatoee.service.StreamedOutput;

/**
 * Output that is compressed while it is written; what is flushed reaches the caller.
 *
 * @param output what is compressed
 */
record GzipOutput(StreamedOutput output) implements StreamedOutput {

    private static final int BUFFER = 4096;

    @Override
    public void writeTo(OutputStream out) throws Exception {
        GZIPOutputStream packed = new GZIPOutputStream(out, BUFFER, true);
        output.writeTo(packed);
        packed.finish();
    }

    @Override
    public void close() throws IOException {
        output.close();
    }
}
