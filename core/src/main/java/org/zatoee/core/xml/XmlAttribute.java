// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.xml;

import java.util.Objects;

/**
 * An attribute of an element.
 *
 * @param namespace its namespace; empty for none
 * @param localName its name without a prefix
 * @param value its value
 */
public record XmlAttribute(String namespace, String localName, String value) {

    public XmlAttribute {
        Objects.requireNonNull(namespace, "namespace");
        Objects.requireNonNull(localName, "localName");
        Objects.requireNonNull(value, "value");
    }
}
