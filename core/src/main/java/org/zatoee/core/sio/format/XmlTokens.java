// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.format;

import java.util.ArrayDeque;
import java.util.Deque;

import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;
import org.zatoee.core.sio.format.XmlElement.Place;
import org.zatoee.core.sio.format.XmlFrame.Kind;
import org.zatoee.core.xml.XmlEvent;
import org.zatoee.core.xml.XmlReader;

/**
 * An XML document as tokens. An element with children is an object, whose attributes are fields too; one without is text.
 * XML does not say what a list is, so the type that reads it does, by asking whether a list begins: then an element is
 * the list if its children are called {@code item} or are in an {@code item_list}, and the first of the list's elements
 * otherwise, the others being the siblings of the same name that follow. Namespaces are for those to look at who ask.
 */
public final class XmlTokens extends TokenParser {

    private static final String ITEM = "item";
    private static final String ITEM_LIST = "item_list";

    private final XmlReader xml;
    private final Deque<XmlFrame> frames = new ArrayDeque<>();
    private final boolean hasRoot;

    /** The element whose value the current token begins. */
    private XmlElement element = XmlElement.ATTRIBUTE;

    /** The namespace of the field whose name is the current token; empty for an attribute without one. */
    private String namespace = "";

    private boolean begun;
    private Position position = Position.INSIDE;

    /** Where the reader stands among the children of the element that is open. */
    private enum Position {
        /** Behind its start or behind a child. */
        INSIDE,
        /** On the start of a child. */
        AT_CHILD,
        /** On its end. */
        AT_END
    }

    private XmlTokens(XmlReader xml, boolean hasRoot) {
        this.xml = xml;
        this.hasRoot = hasRoot;
    }

    /** A document whose root is the value. */
    public static XmlTokens of(byte[] document) {
        XmlReader reader = XmlReader.of(document);
        reader.next();
        return new XmlTokens(reader, true);
    }

    /** The message in a SOAP envelope: the first child of its body is the value. */
    public static XmlTokens ofSoap(byte[] envelope) {
        XmlReader reader = XmlReader.of(envelope);
        return new XmlTokens(reader, SoapBody.enter(reader));
    }

    @Override
    public @Nullable JsonToken nextToken() {
        XmlFrame frame = frames.peek();
        if (frame == null) {
            return root();
        }
        if (_currToken == JsonToken.FIELD_NAME) {
            return frame.hasAttribute() ? attribute(frame) : value(Place.FIELD);
        }
        return switch (frame.kind()) {
            case OBJECT, LEAF -> nextField(frame);
            case WRAPPER -> hasChild() ? value(Place.LIST) : end(frame, JsonToken.END_ARRAY);
            case REPEATED -> nextRepeated(frame);
        };
    }

    private @Nullable JsonToken root() {
        if (begun || !hasRoot) {
            while (xml.event() != XmlEvent.END_DOCUMENT) {
                xml.next();
            }
            return atEnd();
        }
        begun = true;
        return value(Place.ROOT);
    }

    private JsonToken attribute(XmlFrame frame) {
        element = XmlElement.ATTRIBUTE;
        return atText(frame.takeAttribute());
    }

    /** Takes in the element the reader stands on: all of it if it is text, else up to its first child. */
    private JsonToken value(Place place) {
        XmlElement read = XmlElement.read(xml, place);
        position = read.hasChildren() ? Position.AT_CHILD : Position.INSIDE;
        return begin(read);
    }

    private JsonToken begin(XmlElement begun) {
        element = begun;
        if (begun.hasChildren()) {
            frames.push(XmlFrame.object(begun));
            return at(JsonToken.START_OBJECT);
        }
        return atText(begun.text());
    }

    private JsonToken nextField(XmlFrame frame) {
        if (frame.hasAttribute()) {
            namespace = frame.attributeNamespace();
            return atName(frame.attributeName());
        }
        if (frame.kind() == Kind.OBJECT && hasChild()) {
            namespace = xml.namespace();
            return atName(xml.localName());
        }
        return end(frame, JsonToken.END_OBJECT);
    }

    /**
     * Whether the field whose name is the current token is in a namespace. An attribute without a prefix is in none: it
     * belongs to its element, whose namespace that is.
     */
    public boolean isIn(String expected) {
        XmlFrame frame = frames.peek();
        boolean plainAttribute = frame != null && frame.hasAttribute() && namespace.isEmpty();
        return plainAttribute || namespace.equals(expected);
    }

    private JsonToken nextRepeated(XmlFrame frame) {
        XmlElement first = frame.takeFirst();
        if (first != null) {
            // Within a list, what is a list again has no siblings of its own.
            return begin(
                    new XmlElement(first.name(), Place.LIST, first.attributes(), first.text(), first.hasChildren()));
        }
        boolean more = frame.isField() && hasChild() && frame.isNamed(xml.localName());
        return more ? value(Place.LIST) : end(frame, JsonToken.END_ARRAY);
    }

    private JsonToken end(XmlFrame frame, JsonToken token) {
        frames.pop();
        for (int i = 0; i < frame.elements(); i++) {
            leave();
        }
        return at(token);
    }

    private boolean hasChild() {
        if (position == Position.INSIDE) {
            position = xml.nextChild() ? Position.AT_CHILD : Position.AT_END;
        }
        return position == Position.AT_CHILD;
    }

    /** Passes over what is left of the element that is open. */
    private void leave() {
        while (hasChild()) {
            xml.skipElement();
            position = Position.INSIDE;
        }
        position = Position.INSIDE;
    }

    @Override
    public boolean isExpectedStartObjectToken() {
        boolean isEmptyObject = _currToken == JsonToken.VALUE_STRING
                && element.place() != Place.ATTRIBUTE
                && (element.isBlank() || !element.attributes().isEmpty());
        if (isEmptyObject) {
            frames.push(XmlFrame.leaf(element));
            at(JsonToken.START_OBJECT);
        }
        return _currToken == JsonToken.START_OBJECT;
    }

    @Override
    public boolean isExpectedStartArrayToken() {
        if (_currToken == JsonToken.START_OBJECT) {
            frames.pop();
            frames.push(list());
            at(JsonToken.START_ARRAY);
        } else if (_currToken == JsonToken.VALUE_STRING && element.place() != Place.ATTRIBUTE) {
            frames.push(XmlFrame.repeated(element));
            at(JsonToken.START_ARRAY);
        }
        return _currToken == JsonToken.START_ARRAY;
    }

    /** The list that an element with children is, or begins; the reader stands on the first child. */
    private XmlFrame list() {
        if (xml.localName().equals(ITEM_LIST)) {
            position = Position.INSIDE;
            return XmlFrame.wrapper(element, 2);
        }
        return xml.localName().equals(ITEM) || element.place() == Place.ROOT
                ? XmlFrame.wrapper(element, 1)
                : XmlFrame.repeated(element);
    }
}
