// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.envelope.format;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.envelope.ReplyBody;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.sio.OutputWriter;
import org.zatoee.core.sio.format.table.CsvGenerator;
import org.zatoee.service.Cid;

/** CSV: outputs as rows under a header; errors are JSON, since a table has no place for them. */
public final class CsvEnvelope extends JsonEnvelope {

    private static final String CSV = "text/csv;charset=UTF-8";

    @Override
    public ReplyBody ok(Cid cid, DeployedService service, @Nullable Object output) {
        OutputWriter writer = service.contract().output();
        if (writer.isRaw()) {
            return new ReplyBody(writer.write(output), writer.contentType().isEmpty() ? "" : CSV);
        }
        CsvGenerator generator = new CsvGenerator(writer.columns());
        writer.writeTo(generator, output);
        return new ReplyBody(generator.toBytes(), CSV);
    }
}
