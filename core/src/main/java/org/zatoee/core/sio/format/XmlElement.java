// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.format;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.xml.XmlAttribute;
import org.zatoee.core.xml.XmlEvent;
import org.zatoee.core.xml.XmlReader;

/**
 * The beginning of an element: all of it if it has text only.
 *
 * @param name its local name
 * @param place where it stands
 * @param attributes those that are data
 * @param text its text; null if {@code xsi:nil} says that it is null
 * @param hasChildren whether there are children, of which the reader stands on the first
 */
record XmlElement(String name, Place place, List<XmlAttribute> attributes, @Nullable String text, boolean hasChildren) {

    /** Stands for an attribute: text, whatever is asked of it. */
    static final XmlElement ATTRIBUTE = new XmlElement("", Place.ATTRIBUTE, List.of(), null, false);

    /** Where an element stands, in the terms of the value it is. */
    enum Place {
        ROOT,
        FIELD,
        LIST,
        ATTRIBUTE
    }

    /** Reads the element the reader stands on, up to its first child or to its end. */
    static XmlElement read(XmlReader xml, Place place) {
        String name = xml.localName();
        List<XmlAttribute> all = xml.attributes();
        StringBuilder text = new StringBuilder();
        XmlEvent event = xml.next();
        for (; event == XmlEvent.TEXT; event = xml.next()) {
            xml.appendTextTo(text);
        }
        boolean children = event == XmlEvent.START_ELEMENT;
        String value = !children && isNil(all) ? null : text.toString();
        return new XmlElement(name, place, data(all), value, children);
    }

    private static boolean isNil(List<XmlAttribute> attributes) {
        return attributes.stream()
                .anyMatch(attribute -> attribute.namespace().equals(XmlReader.XSI)
                        && attribute.localName().equals("nil")
                        && (attribute.value().equals("true")
                                || attribute.value().equals("1")));
    }

    private static List<XmlAttribute> data(List<XmlAttribute> all) {
        if (all.isEmpty()) {
            return all;
        }
        List<XmlAttribute> data = new ArrayList<>(all);
        data.removeIf(attribute -> attribute.namespace().equals(XmlReader.XSI));
        return data;
    }

    /** Whether there is nothing in it. */
    boolean isBlank() {
        return !hasChildren && attributes.isEmpty() && text != null && text.isBlank();
    }
}
