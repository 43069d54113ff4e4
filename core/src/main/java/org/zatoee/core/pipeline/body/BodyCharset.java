// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.body;

import java.util.Locale;
import java.util.regex.Pattern;

import org.zatoee.core.http.MediaTypes;
import org.zatoee.core.xml.XmlEncoding;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/**
 * The charset that a Content-Type promises is the one the body is read in, or the body is refused: read otherwise, its text
 * would be another one. Documents in XML say by themselves what they are in; all else is UTF-8 (RFC 8259, section 8.1).
 */
final class BodyCharset {

    private static final String UTF_8 = "UTF-8";

    private static final Pattern NAME = Pattern.compile("[\\w.:+-]{1,40}");

    private BodyCharset() {}

    /**
     * Compares what is promised with what is read.
     *
     * @throws ServiceException with 415, naming the charset
     */
    static void check(String contentType, byte[] body, boolean xml) {
        if (contentType.indexOf(';') < 0) {
            return;
        }
        for (String charset : MediaTypes.parameters(contentType, "charset")) {
            String read = xml ? XmlEncoding.of(body) : UTF_8;
            if (!family(charset).equals(family(read))) {
                throw new ServiceException(
                        ErrorCode.UNSUPPORTED_MEDIA_TYPE,
                        "Content-Type: the body is read as " + read + ", so its charset cannot be " + shown(charset));
            }
        }
    }

    /** Encodings that are read alike have one name: ASCII is a part of UTF-8, and UTF-16 says its byte order itself. */
    private static String family(String charset) {
        String name = charset.toUpperCase(Locale.ROOT);
        return switch (name) {
            case "UTF8", "US-ASCII", "ASCII" -> UTF_8;
            case "UTF-16LE", "UTF-16BE" -> "UTF-16";
            case "LATIN1", "ISO8859-1" -> "ISO-8859-1";
            default -> name;
        };
    }

    private static String shown(String charset) {
        return NAME.matcher(charset).matches() ? charset : "what it says";
    }
}
