// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.xml;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.zatoee.service.BadRequestException;

/**
 * Copies an element out of its document, so that it stands alone: with its prefixes, and with the declarations of those
 * that were declared around it. Names in texts, as in {@code xsi:type}, go on meaning what they meant.
 */
public final class XmlCopy {

    private XmlCopy() {}

    /**
     * Copies the element the reader stands on, to its end.
     *
     * @throws BadRequestException if the document is not well-formed
     */
    public static String element(XmlReader source) {
        String name = source.writtenName();
        Map<String, XmlNamespace> around = new LinkedHashMap<>();
        source.declaredAround().forEach(declared -> around.put(declared.prefix(), declared));
        source.declaredHere().forEach(declared -> around.remove(declared.prefix()));
        XmlWriter target = XmlWriter.fragment();
        copy(source, target);
        String copy = target.toString();
        int endOfName = 1 + name.length();
        return copy.substring(0, endOfName) + declarations(around, copy) + copy.substring(endOfName);
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

    private static void copy(XmlReader source, XmlWriter target) {
        target.startKnown(source.writtenName());
        source.declaredHere().forEach(declared -> target.attribute(declared.attributeName(), declared.uri()));
        source.writeAttributesTo(target);
        while (source.next() != XmlEvent.END_ELEMENT) {
            if (source.event() == XmlEvent.TEXT) {
                target.text(source.text());
            } else {
                copy(source, target);
            }
        }
        target.end();
    }

    private static String declarations(Map<String, XmlNamespace> around, String copy) {
        StringBuilder text = new StringBuilder();
        for (XmlNamespace declared : around.values()) {
            if (!declared.uri().isEmpty() && declared.mayBeNeededBy(copy)) {
                text.append(' ').append(declared.attributeName()).append("=\"");
                XmlText.escape(declared.uri(), true, text);
                text.append('"');
            }
        }
        return text.toString();
    }
}
