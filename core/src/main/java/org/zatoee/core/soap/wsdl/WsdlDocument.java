// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.soap.wsdl;

import java.util.List;

import org.zatoee.core.xml.XmlWriter;

/** A WSDL 1.1 document, style document/literal: operations, the addresses they are called at, the types they take. */
final class WsdlDocument {

    private static final String SOAP_HTTP = "http://schemas.xmlsoap.org/soap/http";

    private final XmlWriter document = XmlWriter.document();
    private final String name;
    private final String namespace;
    private final List<WsdlOperation> operations;

    /**
     * A document.
     *
     * @param name what it describes
     * @param namespace the namespace of the elements of requests and responses; empty for none
     * @param operations the operations, at least one, all at one address
     */
    WsdlDocument(String name, String namespace, List<WsdlOperation> operations) {
        this.name = name;
        this.namespace = namespace;
        this.operations = List.copyOf(operations);
    }

    /** The document in UTF-8. */
    byte[] toBytes() {
        document.start("wsdl:definitions").attribute("name", name);
        document.attribute("targetNamespace", "urn:zato:wsdl:" + name)
                .attribute("xmlns:tns", "urn:zato:wsdl:" + name)
                .attribute("xmlns:wsdl", "http://schemas.xmlsoap.org/wsdl/")
                .attribute("xmlns:soap", "http://schemas.xmlsoap.org/wsdl/soap/");
        if (!namespace.isEmpty()) {
            document.attribute("xmlns:z", namespace);
        }
        document.start("wsdl:types");
        WsdlSchema.write(document, namespace, operations);
        document.end();
        operations.forEach(this::messages);
        portType();
        binding();
        service();
        return document.end().toBytes();
    }

    private void messages(WsdlOperation operation) {
        message(operation.name() + "Request", operation.requestElement());
        message(operation.name() + "Response", operation.responseElement());
    }

    private void message(String message, String element) {
        document.start("wsdl:message").attribute("name", message);
        document.start("wsdl:part").attribute("name", "body");
        document.attribute("element", (namespace.isEmpty() ? "" : "z:") + element);
        document.end().end();
    }

    private void portType() {
        document.start("wsdl:portType").attribute("name", name + "PortType");
        for (WsdlOperation operation : operations) {
            document.start("wsdl:operation").attribute("name", operation.name());
            document.start("wsdl:input").attribute("message", "tns:" + operation.name() + "Request");
            document.end();
            document.start("wsdl:output").attribute("message", "tns:" + operation.name() + "Response");
            document.end().end();
        }
        document.end();
    }

    private void binding() {
        document.start("wsdl:binding").attribute("name", name + "Binding");
        document.attribute("type", "tns:" + name + "PortType");
        document.start("soap:binding").attribute("style", "document").attribute("transport", SOAP_HTTP);
        document.end();
        for (WsdlOperation operation : operations) {
            document.start("wsdl:operation").attribute("name", operation.name());
            document.start("soap:operation").attribute("soapAction", operation.soapAction());
            document.end();
            document.start("wsdl:input");
            literalBody();
            document.start("wsdl:output");
            literalBody();
            document.end();
        }
        document.end();
    }

    private void literalBody() {
        document.start("soap:body").attribute("use", "literal").end().end();
    }

    private void service() {
        document.start("wsdl:service").attribute("name", name);
        document.start("wsdl:port").attribute("name", name + "Port");
        document.attribute("binding", "tns:" + name + "Binding");
        document.start("soap:address").attribute("location", operations.get(0).location());
        document.end().end().end();
    }
}
