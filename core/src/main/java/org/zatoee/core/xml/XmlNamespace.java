// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.xml;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The declaration of a namespace.
 *
 * @param prefix what stands for it; empty for names without a prefix
 * @param uri the namespace; empty to take back what was declared for names without a prefix
 */
record XmlNamespace(String prefix, String uri) {

    XmlNamespace {
        Objects.requireNonNull(prefix, "prefix");
        Objects.requireNonNull(uri, "uri");
    }

    /** The name of the attribute that declares it. */
    String attributeName() {
        return prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
    }

    /**
     * Whether a document may need it: for the name of an element or attribute, or for a name in a text, as in
     * {@code xsi:type}. It may be said to be needed when it is not, never the other way round.
     */
    boolean mayBeNeededBy(String document) {
        return prefix.isEmpty()
                || Pattern.compile("(?<![\\w.-])" + Pattern.quote(prefix) + ":")
                        .matcher(document)
                        .find();
    }
}
