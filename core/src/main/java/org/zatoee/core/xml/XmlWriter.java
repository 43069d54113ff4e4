// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes a document. Whatever it is given, the document is well-formed: characters that XML 1.0 has no way to say become
 * U+FFFD, and characters that a name may not have are written as {@link XmlNames} says. Not thread-safe.
 */
public final class XmlWriter {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private final StringBuilder text = new StringBuilder(256);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    private XmlWriter() {}

    /** A document with its declaration. */
    public static XmlWriter document() {
        XmlWriter writer = new XmlWriter();
        writer.text.append(DECLARATION);
        return writer;
    }

    /** A part of a document. */
    static XmlWriter fragment() {
        return new XmlWriter();
    }

    /** Opens an element; its name may have a prefix that was declared. */
    public XmlWriter start(String name) {
        return startKnown(XmlNames.encode(name));
    }

    /** Opens an element whose name a reader has accepted already. */
    XmlWriter startKnown(String name) {
        closeTag();
        text.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** An attribute, or the declaration of a namespace, of the element just opened; the name has to be one. */
    public XmlWriter attribute(String name, String value) {
        if (!inTag) {
            throw new IllegalStateException("no element was just opened");
        }
        text.append(' ').append(name).append("=\"");
        XmlText.escape(value, true, text);
        text.append('"');
        return this;
    }

    /** Text. */
    public XmlWriter text(String value) {
        if (!value.isEmpty()) {
            closeTag();
            XmlText.escape(value, false, text);
        }
        return this;
    }

    /** Text in CDATA sections. */
    public XmlWriter cdata(String value) {
        closeTag();
        text.append("<![CDATA[");
        text.append(XmlText.valid(value).replace("]]>", "]]]]><![CDATA[>"));
        text.append("]]>");
        return this;
    }

    /** XML as it is; the caller answers for its being well-formed. */
    public XmlWriter raw(String xml) {
        if (!xml.isEmpty()) {
            closeTag();
            text.append(xml);
        }
        return this;
    }

    /** Closes the element opened last. */
    public XmlWriter end() {
        String name = open.pop();
        if (inTag) {
            text.append("/>");
            inTag = false;
        } else {
            text.append("</").append(name).append('>');
        }
        return this;
    }

    /** An element with nothing but text. */
    public XmlWriter element(String name, String value) {
        return start(name).text(value).end();
    }

    private void closeTag() {
        if (inTag) {
            text.append('>');
            inTag = false;
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The document in UTF-8. */
    public byte[] toBytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
