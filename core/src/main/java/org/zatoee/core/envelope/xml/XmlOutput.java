// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.envelope.xml;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.envelope.ResponseElement;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.sio.OutputWriter;
import org.zatoee.core.sio.format.XmlGenerator;
import org.zatoee.core.xml.XmlWriter;
import org.zatoee.service.Cid;
import org.zatoee.service.Violation;

/** The element that holds the output of a service in XML (zato-facts, sections 1.6 and 5.2). */
public final class XmlOutput {

    private XmlOutput() {}

    static void write(XmlWriter document, Cid cid, DeployedService service, @Nullable Object output) {
        OutputWriter writer = service.contract().output();
        String namespace = service.origin().internal()
                ? ZatoNamespace.URI
                : service.contract().response().namespace();
        document.start(ResponseElement.inXml(service));
        if (!namespace.isEmpty()) {
            document.attribute("xmlns", namespace);
        }
        document.start("zato_env")
                .element("cid", cid.value())
                .element("result", "ZATO_OK")
                .end();
        if (writer.hasValue(output)) {
            writer.writeTo(new XmlGenerator(document, namespace), output);
        }
        document.end();
    }

    static void violation(XmlWriter document, String name, Violation violation) {
        document.start(name);
        document.element("field", violation.field()).element("message", violation.message());
        document.end();
    }
}
