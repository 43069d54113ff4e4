// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.envelope.xml;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.envelope.Envelope;
import org.zatoee.core.envelope.Failure;
import org.zatoee.core.envelope.ReplyBody;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.sio.OutputWriter;
import org.zatoee.core.xml.XmlCopy;
import org.zatoee.core.xml.XmlWriter;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.Cid;
import org.zatoee.service.Violation;

/**
 * SOAP 1.1: XML in the body of an envelope, errors as faults (zato-facts, section 5.2). A service that returns text or
 * bytes returns the XML of the body.
 */
public final class SoapEnvelope implements Envelope {

    private static final String NAMESPACE = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String PREFIX = "SOAP-ENV:";
    private static final String TYPE = "text/xml;charset=UTF-8";

    @Override
    public ReplyBody ok(Cid cid, DeployedService service, @Nullable Object output) {
        OutputWriter writer = service.contract().output();
        XmlWriter document = begin();
        if (writer.isRaw() && !writer.contentType().isEmpty()) {
            document.raw(element(writer.write(output)));
        } else {
            XmlOutput.write(document, cid, service, output);
        }
        return end(document);
    }

    /** What a service wrote by itself: it goes into a document of ours, so it has to be one. */
    private static String element(byte[] written) {
        String text = new String(written, StandardCharsets.UTF_8);
        try {
            return text.isBlank() ? "" : XmlCopy.root(text);
        } catch (BadRequestException e) {
            throw new UnwritableOutputException("A service for SOAP returned text that is no XML document", e);
        }
    }

    /** As an extension, {@code detail} lists the violations of the input by field. */
    @Override
    public ReplyBody error(Cid cid, Failure failure) {
        XmlWriter document = begin();
        document.start(PREFIX + "Fault");
        document.element("faultcode", PREFIX + failure.soapFaultCode());
        document.start("faultstring");
        document.cdata("cid [" + cid.value() + "], faultstring [" + failure.details() + "]");
        document.end();
        if (!failure.violations().isEmpty()) {
            document.start("detail").start("errors").attribute("xmlns", ZatoNamespace.URI);
            for (Violation violation : failure.violations()) {
                XmlOutput.violation(document, "error", violation);
            }
            document.end().end();
        }
        document.end();
        return end(document);
    }

    private static XmlWriter begin() {
        return XmlWriter.document()
                .start(PREFIX + "Envelope")
                .attribute("xmlns:SOAP-ENV", NAMESPACE)
                .start(PREFIX + "Body");
    }

    private static ReplyBody end(XmlWriter document) {
        return new ReplyBody(document.end().end().toBytes(), TYPE);
    }
}
