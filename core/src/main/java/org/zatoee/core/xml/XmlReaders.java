// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.xml;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.BadRequestException;

/**
 * Makes the readers of the JDK's own StAX implementation, whatever else is on the class path: they know no DTD, fetch
 * nothing and count what a document may have too much of. Thread-safe.
 */
final class XmlReaders {

    /** An element may have this many attributes, namespace declarations among them. */
    static final int MAX_ATTRIBUTES = 200;

    private static final int MAX_NAME = 1000;

    /** Encodings every reader of XML knows, and those that are still common. */
    private static final Set<String> ENCODINGS =
            Set.of("UTF-8", "UTF-16", "UTF-16BE", "UTF-16LE", "US-ASCII", "ASCII", "ISO-8859-1");

    private static final XMLInputFactory FACTORY = factory();

    private XmlReaders() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty("jdk.xml.elementAttributeLimit", Integer.toString(MAX_ATTRIBUTES));
        factory.setProperty("jdk.xml.maxXMLNameLimit", Integer.toString(MAX_NAME));
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the document is read");
        });
        return factory;
    }

    /**
     * Opens a document.
     *
     * @throws XMLStreamException if its beginning is not well-formed
     * @throws BadRequestException if it is in an encoding that is not read, or has bytes that are not in it
     */
    static XMLStreamReader open(byte[] document) throws XMLStreamException {
        if (NamespaceFlood.exceeds(document, MAX_ATTRIBUTES)) {
            throw new BadRequestException(XmlReader.BEYOND + ": an element declares too many namespaces");
        }
        if (!Decodability.of(document)) {
            throw new BadRequestException("Malformed XML: it is not in UTF-8 throughout");
        }
        XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(document));
        checkEncoding(reader.getCharacterEncodingScheme());
        checkEncoding(reader.getEncoding());
        return reader;
    }

    private static void checkEncoding(@Nullable String encoding) {
        if (encoding != null && !ENCODINGS.contains(encoding.toUpperCase(Locale.ROOT))) {
            throw new BadRequestException("The encoding of the XML document is not accepted");
        }
    }
}
