// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

/** What the reply says besides its body. */
public interface Response {

    /**
     * The HTTP status; 200 unless set.
     *
     * @throws IllegalArgumentException if it is outside 200 to 599
     */
    Response status(int status);

    /**
     * Sets a header, replacing an earlier value.
     *
     * @throws IllegalArgumentException if the name is not a token, the value has control characters such as CR or LF or
     *     characters beyond ISO 8859-1, or the header belongs to the platform ({@code X-Zato-*}, {@code Content-Length},
     *     {@code Transfer-Encoding}, {@code Connection})
     */
    Response header(String name, String value);

    /** The content type; that of the channel's data format unless set. */
    Response contentType(String contentType);

    /** Says how the body is encoded, such as {@code gzip}: the service did so itself, nobody does it again. */
    default Response contentEncoding(String encoding) {
        return header("Content-Encoding", encoding);
    }
}
