// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.envelope.format;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.envelope.ReplyBody;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.sio.OutputWriter;
import org.zatoee.core.sio.format.table.FixedWidthGenerator;
import org.zatoee.service.Cid;

/** Fixed-width: outputs as lines; errors are JSON, since lines have no place for them. */
public final class FixedWidthEnvelope extends JsonEnvelope {

    private static final String TEXT = "text/plain;charset=UTF-8";

    @Override
    public ReplyBody ok(Cid cid, DeployedService service, @Nullable Object output) {
        OutputWriter writer = service.contract().output();
        if (writer.isRaw()) {
            return new ReplyBody(writer.write(output), writer.contentType().isEmpty() ? "" : TEXT);
        }
        FixedWidthGenerator generator = new FixedWidthGenerator(writer.layout());
        writer.writeTo(generator, output);
        return new ReplyBody(generator.toBytes(), TEXT);
    }
}
