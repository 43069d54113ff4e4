// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.envelope.format;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.envelope.ReplyBody;
import org.zatoee.core.envelope.ResponseElement;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.sio.JsonFormat;
import org.zatoee.core.sio.OutputWriter;
import org.zatoee.core.sio.value.PagedOutput;
import org.zatoee.service.Cid;

/**
 * JSON as the public API answers it (zato-facts, section 5.2): the output beside the status, in an element named after the
 * service, which is left out if there is no output; of a list that is paged also which page it is.
 */
public final class ZatoJsonEnvelope extends JsonEnvelope {

    @Override
    public ReplyBody ok(Cid cid, DeployedService service, @Nullable Object output) {
        OutputWriter writer = service.contract().output();
        byte[] bytes = JsonFormat.write(generator -> {
            generator.writeStartObject();
            writeStatus(generator, "ZATO_OK", cid, "", List.of());
            if (writer.hasValue(output)) {
                generator.writeFieldName(ResponseElement.of(service));
                writer.write(generator, output);
            }
            if (output instanceof PagedOutput page) {
                generator.writeFieldName("_meta");
                JsonFormat.writeValues(generator, page.meta());
            }
            generator.writeEndObject();
        });
        return new ReplyBody(bytes, TYPE);
    }
}
