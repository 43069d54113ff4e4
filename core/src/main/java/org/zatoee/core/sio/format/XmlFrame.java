// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.format;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.xml.XmlAttribute;

/** An object or a list that has begun and not ended. */
final class XmlFrame {

    /** What it is, and where it comes from. */
    enum Kind {
        /** An element with children. */
        OBJECT,
        /** An element without; its fields are its attributes. */
        LEAF,
        /** A list: the children of an element. */
        WRAPPER,
        /** A list: elements of one name, one after the other. */
        REPEATED
    }

    private final Kind kind;
    private final XmlElement element;

    /** How many elements have to be left when it ends. */
    private final int elements;

    private int attribute;
    private @Nullable XmlElement first;

    private XmlFrame(Kind kind, XmlElement element, int elements, @Nullable XmlElement first) {
        this.kind = kind;
        this.element = element;
        this.elements = elements;
        this.first = first;
    }

    static XmlFrame object(XmlElement element) {
        return new XmlFrame(Kind.OBJECT, element, 1, null);
    }

    static XmlFrame leaf(XmlElement element) {
        return new XmlFrame(Kind.LEAF, element, 0, null);
    }

    /** The children of an element, or those of its first child: then there are two elements around them. */
    static XmlFrame wrapper(XmlElement element, int elements) {
        return new XmlFrame(Kind.WRAPPER, element, elements, null);
    }

    /** An element and its siblings of the same name; one that is blank stands for none. */
    static XmlFrame repeated(XmlElement element) {
        return new XmlFrame(Kind.REPEATED, element, 0, element.isBlank() ? null : element);
    }

    Kind kind() {
        return kind;
    }

    int elements() {
        return elements;
    }

    /** Whether it may go on with siblings: only fields are repeated. */
    boolean isField() {
        return element.place() == XmlElement.Place.FIELD;
    }

    /** Whether a sibling of that name belongs to it. */
    boolean isNamed(String name) {
        return element.name().equals(name);
    }

    /** The element it began with, once. */
    @Nullable
    XmlElement takeFirst() {
        XmlElement taken = first;
        first = null;
        return taken;
    }

    boolean hasAttribute() {
        List<XmlAttribute> attributes = element.attributes();
        return attribute < attributes.size();
    }

    String attributeNamespace() {
        return element.attributes().get(attribute).namespace();
    }

    String attributeName() {
        return element.attributes().get(attribute).localName();
    }

    /** The value of the attribute whose name was given. */
    String takeAttribute() {
        return element.attributes().get(attribute++).value();
    }
}
