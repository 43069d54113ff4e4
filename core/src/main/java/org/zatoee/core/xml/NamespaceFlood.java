// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.xml;

/**
 * Finds elements that declare too many namespaces, before they are parsed: the JDK's reader compares each declaration of
 * an element with all before it, and none of its limits counts them.
 */
final class NamespaceFlood {

    private static final byte[] DECLARATION = {'x', 'm', 'l', 'n', 's'};

    private NamespaceFlood() {}

    /**
     * Whether more declarations than that may stand between one {@code <} and the next, which is more than a tag: an
     * attribute cannot have it in its value. Zero bytes are passed over, so that UTF-16 is seen through too.
     */
    static boolean exceeds(byte[] document, int limit) {
        int count = 0;
        int matched = 0;
        for (byte b : document) {
            if (b == 0) {
                continue;
            }
            if (b == DECLARATION[matched]) {
                matched++;
            } else {
                matched = b == 'x' ? 1 : 0;
            }
            if (b == '<') {
                count = 0;
            } else if (matched == DECLARATION.length) {
                matched = 0;
                if (++count > limit) {
                    return true;
                }
            }
        }
        return false;
    }
}
