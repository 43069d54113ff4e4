// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.xml;

import java.nio.charset.StandardCharsets;

import org.zatoee.service.BadRequestException;

/** Copies an element out of its document, so that it stands alone: names keep their namespaces, prefixes may change. */
public final class XmlCopy {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final XmlReader source;
    private final XmlWriter target;
    private int prefixes;

    private XmlCopy(XmlReader source, XmlWriter target) {
        this.source = source;
        this.target = target;
    }

    /**
     * Copies the element the reader stands on, to its end.
     *
     * @throws BadRequestException if the document is not well-formed
     */
    public static String element(XmlReader source) {
        XmlWriter target = XmlWriter.fragment();
        new XmlCopy(source, target).copy("");
        return target.toString();
    }

    /**
     * A document without its declaration, comments and so on: what can stand in another one.
     *
     * @throws BadRequestException if it is not well-formed
     */
    public static String root(String document) {
        XmlReader reader = XmlReader.of(document.getBytes(StandardCharsets.UTF_8));
        reader.next();
        String copy = element(reader);
        reader.next();
        return copy;
    }

    private void copy(String outer) {
        String namespace = source.namespace();
        target.startKnown(source.localName());
        if (!namespace.equals(outer)) {
            target.attribute("xmlns", namespace);
        }
        for (XmlAttribute attribute : source.attributes()) {
            target.attribute(nameOf(attribute), attribute.value());
        }
        while (source.next() != XmlEvent.END_ELEMENT) {
            if (source.event() == XmlEvent.TEXT) {
                target.text(source.text());
            } else {
                copy(namespace);
            }
        }
        target.end();
    }

    private String nameOf(XmlAttribute attribute) {
        if (attribute.namespace().isEmpty()) {
            return attribute.localName();
        }
        if (attribute.namespace().equals(XML)) {
            return "xml:" + attribute.localName();
        }
        String prefix = "ns" + ++prefixes;
        target.attribute("xmlns:" + prefix, attribute.namespace());
        return prefix + ":" + attribute.localName();
    }
}
