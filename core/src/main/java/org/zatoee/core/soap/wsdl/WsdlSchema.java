// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.soap.wsdl;

import java.util.List;

import org.zatoee.core.sio.shape.FieldShape;
import org.zatoee.core.sio.shape.RecordShape;
import org.zatoee.core.sio.shape.ScalarKind;
import org.zatoee.core.sio.shape.Shape;
import org.zatoee.core.xml.XmlWriter;

/** Writes the schema of requests and responses: what stands in the body of the envelope. */
final class WsdlSchema {

    /** The status every response begins with (zato-facts, section 5.2). */
    private static final RecordShape ZATO_ENV = RecordShape.of(
            "ZatoEnv",
            List.of(FieldShape.required("cid", ScalarKind.TEXT), FieldShape.required("result", ScalarKind.TEXT)));

    private final XmlWriter target;
    private final XsdTypes types;

    private WsdlSchema(XmlWriter target, String prefix) {
        this.target = target;
        this.types = new XsdTypes(target, prefix);
    }

    /**
     * Writes the schema of some operations.
     *
     * @param namespace the namespace of their elements; empty for none
     */
    static void write(XmlWriter target, String namespace, List<WsdlOperation> operations) {
        target.start("xs:schema").attribute("xmlns:xs", "http://www.w3.org/2001/XMLSchema");
        if (!namespace.isEmpty()) {
            target.attribute("targetNamespace", namespace).attribute("elementFormDefault", "qualified");
        }
        WsdlSchema schema = new WsdlSchema(target, namespace.isEmpty() ? "" : "z:");
        for (WsdlOperation operation : operations) {
            schema.types.element(operation.requestElement(), operation.input(), 1, false);
            schema.response(operation);
        }
        schema.types.writeNamedTypes();
        target.end();
    }

    private void response(WsdlOperation operation) {
        if (operation.output() instanceof Shape.Raw) {
            // The service writes the whole body: all that is known is that it is XML.
            types.element(operation.responseElement(), new Shape.Any(), 1, false);
            return;
        }
        target.start("xs:element").attribute("name", operation.responseElement());
        target.start("xs:complexType").start("xs:sequence");
        types.element("zato_env", ZATO_ENV, 1, false);
        output(operation.output());
        target.end().end().end();
    }

    private void output(Shape output) {
        if (output instanceof Shape.ListOf) {
            types.element("item_list", output, 1, false);
        } else if (output instanceof Shape.Any) {
            target.start("xs:any")
                    .attribute("minOccurs", "0")
                    .attribute("processContents", "lax")
                    .end();
        } else if (!(output instanceof Shape.Nothing)) {
            types.element("item", output, 1, false);
        }
    }
}
