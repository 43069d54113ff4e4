// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.xml;

import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.BadRequestException;

/**
 * Reads a document from front to back: its elements and their text, nothing else. Comments and processing instructions
 * are passed over; a DTD is refused, and so is a reference to an entity that XML itself does not define. Used by one
 * thread.
 */
public final class XmlReader {

    /** The namespace of {@code xsi:nil} (XML Schema, part 1). */
    public static final String XSI = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;

    /** How deep elements may nest: as deep as JSON, and for the same reason. */
    private static final int MAX_DEPTH = 500;

    /** How many namespaces may be in scope: the JDK's reader looks through them for every name. */
    private static final int MAX_NAMESPACES = 200;

    static final String BEYOND = "The XML document is beyond the limits";

    private final XMLStreamReader stax;
    private XmlEvent event = XmlEvent.START_DOCUMENT;
    private int depth;
    private final short[] namespaces = new short[MAX_DEPTH + 1];
    private final List<XmlNamespace> scope = new ArrayList<>(0);

    private XmlReader(XMLStreamReader stax) {
        this.stax = stax;
    }

    /**
     * Opens a document.
     *
     * @throws BadRequestException if not even its beginning is one
     */
    public static XmlReader of(byte[] document) {
        try {
            return new XmlReader(XmlReaders.open(document));
        } catch (XMLStreamException e) {
            throw malformed(e, e.getLocation());
        }
    }

    /** What the reader stands on. */
    public XmlEvent event() {
        return event;
    }

    /**
     * Goes on to the next event that counts.
     *
     * @throws BadRequestException if the document is not well-formed, or beyond the limits
     */
    public XmlEvent next() {
        try {
            do {
                event = accepted(stax.next());
            } while (event == XmlEvent.OTHER);
            return event;
        } catch (XMLStreamException e) {
            throw malformed(e, e.getLocation());
        } catch (RuntimeException e) {
            // The JDK's reader lets some failures of decoding through as they are.
            throw e instanceof BadRequestException known ? known : malformed(e, stax.getLocation());
        }
    }

    private XmlEvent accepted(int type) {
        return switch (type) {
            case XMLStreamConstants.START_ELEMENT -> entered();
            case XMLStreamConstants.END_ELEMENT -> left();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> XmlEvent.TEXT;
            case XMLStreamConstants.END_DOCUMENT -> XmlEvent.END_DOCUMENT;
            case XMLStreamConstants.DTD ->
                throw new BadRequestException(
                        "A document type declaration (DOCTYPE) is not accepted" + place(stax.getLocation()));
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw new BadRequestException("Malformed XML" + place(stax.getLocation()));
            default -> XmlEvent.OTHER;
        };
    }

    private XmlEvent entered() {
        if (++depth > MAX_DEPTH) {
            throw new BadRequestException(BEYOND + ": it nests deeper than " + MAX_DEPTH + " elements");
        }
        int declared = stax.getNamespaceCount();
        namespaces[depth] = (short) declared;
        for (int i = 0; i < declared; i++) {
            scope.add(new XmlNamespace(orEmpty(stax.getNamespacePrefix(i)), orEmpty(stax.getNamespaceURI(i))));
        }
        if (scope.size() > MAX_NAMESPACES) {
            throw new BadRequestException(BEYOND + ": more than " + MAX_NAMESPACES + " namespaces are in scope");
        }
        return XmlEvent.START_ELEMENT;
    }

    private XmlEvent left() {
        int declared = namespaces[depth--];
        scope.subList(scope.size() - declared, scope.size()).clear();
        return XmlEvent.END_ELEMENT;
    }

    private static BadRequestException malformed(Exception cause, Location where) {
        // The JDK numbers the messages of its limits so; their text names its own properties.
        boolean limit = String.valueOf(cause.getMessage()).contains("JAXP00010");
        return new BadRequestException(limit ? BEYOND + place(where) : "Malformed XML" + place(where));
    }

    private static String place(Location where) {
        return where == null || where.getLineNumber() < 1
                ? ""
                : " at line " + where.getLineNumber() + ", column " + where.getColumnNumber();
    }

    /** How many elements are open, that of a start included. */
    public int depth() {
        return depth;
    }

    /** The name of the element, without its prefix. */
    public String localName() {
        return stax.getLocalName();
    }

    /** The namespace of the element; empty for none. */
    public String namespace() {
        return orEmpty(stax.getNamespaceURI());
    }

    /** The text at a {@link XmlEvent#TEXT}. */
    public String text() {
        return stax.getText();
    }

    /** Adds the text at a {@link XmlEvent#TEXT}. */
    public void appendTextTo(StringBuilder target) {
        target.append(stax.getTextCharacters(), stax.getTextStart(), stax.getTextLength());
    }

    /** The attributes of the element, without declarations of namespaces. */
    public List<XmlAttribute> attributes() {
        int count = stax.getAttributeCount();
        if (count == 0) {
            return List.of();
        }
        List<XmlAttribute> attributes = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            attributes.add(new XmlAttribute(
                    orEmpty(stax.getAttributeNamespace(i)), stax.getAttributeLocalName(i), stax.getAttributeValue(i)));
        }
        return attributes;
    }

    /** The namespace a prefix stands for at the element; empty for none. */
    public String namespaceOf(String prefix) {
        return orEmpty(stax.getNamespaceURI(prefix));
    }

    /** The name of the element as it is written, with its prefix. */
    String writtenName() {
        return written(stax.getPrefix(), stax.getLocalName());
    }

    /** What was declared around the element, from the outside in; what the element itself declares is not in it. */
    List<XmlNamespace> declaredAround() {
        return List.copyOf(scope.subList(0, scope.size() - namespaces[depth]));
    }

    /** What the element itself declares. */
    List<XmlNamespace> declaredHere() {
        return List.copyOf(scope.subList(scope.size() - namespaces[depth], scope.size()));
    }

    /** Writes the attributes of the element as they are, prefixes and all. */
    void writeAttributesTo(XmlWriter target) {
        for (int i = 0; i < stax.getAttributeCount(); i++) {
            target.attribute(
                    written(stax.getAttributePrefix(i), stax.getAttributeLocalName(i)), stax.getAttributeValue(i));
        }
    }

    private static String written(@Nullable String prefix, String localName) {
        return prefix == null || prefix.isEmpty() ? localName : prefix + ":" + localName;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Passes over the element it stands on, to its end. */
    public void skipElement() {
        int outside = depth - 1;
        while (depth > outside) {
            next();
        }
    }

    /** The text of the element it stands on, to its end; that of its descendants too. */
    public String elementText() {
        int outside = depth - 1;
        StringBuilder text = new StringBuilder();
        while (depth > outside) {
            if (next() == XmlEvent.TEXT) {
                appendTextTo(text);
            }
        }
        return text.toString();
    }

    /**
     * Goes on to the next child of an element, or to the end of that element, passing over text.
     *
     * @return whether there is a child
     */
    public boolean nextChild() {
        XmlEvent found;
        do {
            found = next();
        } while (found == XmlEvent.TEXT);
        return found == XmlEvent.START_ELEMENT;
    }
}
