// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.envelope.xml;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.envelope.Envelope;
import org.zatoee.core.envelope.Failure;
import org.zatoee.core.envelope.ReplyBody;
import org.zatoee.core.envelope.ResponseElement;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.sio.OutputWriter;
import org.zatoee.core.xml.XmlWriter;
import org.zatoee.service.Cid;
import org.zatoee.service.Violation;

/** XML (zato-facts, section 1.6): the output beside the CID, in an element named after the service or {@code response}. */
public final class XmlEnvelope implements Envelope {

    private static final String TYPE = "application/xml;charset=UTF-8";

    @Override
    public ReplyBody ok(Cid cid, DeployedService service, @Nullable Object output) {
        OutputWriter writer = service.contract().output();
        if (writer.isRaw()) {
            return new ReplyBody(writer.write(output), writer.contentType().isEmpty() ? "" : TYPE);
        }
        XmlWriter document = XmlWriter.document();
        XmlOutput.write(document, cid, service, output);
        return new ReplyBody(document.toBytes(), TYPE);
    }

    @Override
    public ReplyBody error(Cid cid, Failure failure) {
        XmlWriter document = XmlWriter.document();
        document.start(ResponseElement.OF_USERS).start("zato_env");
        document.element("cid", cid.value()).element("result", "ZATO_ERROR").element("details", failure.details());
        if (!failure.violations().isEmpty()) {
            document.start("errors");
            for (Violation violation : failure.violations()) {
                XmlOutput.violation(document, "item", violation);
            }
            document.end();
        }
        return new ReplyBody(document.end().end().toBytes(), TYPE);
    }
}
