// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.xml;

/** What an {@link XmlReader} can stand on. */
public enum XmlEvent {
    START_DOCUMENT,
    START_ELEMENT,
    TEXT,
    END_ELEMENT,
    END_DOCUMENT,
    /** Comments and the like; never seen from outside. */
    OTHER
}
