// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.format;

import org.zatoee.core.xml.XmlCopy;
import org.zatoee.core.xml.XmlEvent;
import org.zatoee.core.xml.XmlReader;

/** Finds the message in a SOAP 1.1 envelope that was checked already. */
public final class SoapBody {

    private SoapBody() {}

    /**
     * Goes to the first child of the body.
     *
     * @param reader stands at the beginning of the document
     * @return whether there is one; the reader stands on its start then
     */
    static boolean enter(XmlReader reader) {
        if (reader.next() != XmlEvent.START_ELEMENT) {
            return false;
        }
        while (reader.nextChild()) {
            if (reader.localName().equals("Body")) {
                return reader.nextChild();
            }
            reader.skipElement();
        }
        return false;
    }

    /** The first child of the body as a document of its own; empty if there is none. */
    public static String content(byte[] envelope) {
        XmlReader reader = XmlReader.of(envelope);
        return enter(reader) ? XmlCopy.element(reader) : "";
    }
}
