// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.xml;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which encoding a document is in by its own account (XML 1.0, appendix F). */
public final class XmlEncoding {

    /** An XML declaration is far shorter. */
    private static final int FAR_ENOUGH = 200;

    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    private XmlEncoding() {}

    /** The name of the encoding: by the first bytes, else by the declaration, else UTF-8. Never fails. */
    public static String of(byte[] document) {
        int first = document.length > 0 ? document[0] & 0xff : 0;
        int second = document.length > 1 ? document[1] & 0xff : 0;
        boolean marked = (first == 0xfe && second == 0xff) || (first == 0xff && second == 0xfe);
        boolean wide = (first == 0 && second == '<') || (first == '<' && document.length > 1 && second == 0);
        if (marked || wide) {
            return "UTF-16";
        }
        int start = first == 0xef && second == 0xbb ? 3 : 0;
        int length = Math.max(0, Math.min(FAR_ENOUGH, document.length - start));
        Matcher declared = DECLARED.matcher(
                new String(document, Math.min(start, document.length), length, StandardCharsets.ISO_8859_1));
        return declared.find() ? declared.group(1) : "UTF-8";
    }
}
