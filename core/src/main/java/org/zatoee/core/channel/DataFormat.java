// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.channel;

import org.zatoee.core.sio.format.BodyFormat;

/** How the bodies of a channel are written and read (zato-facts, section 2.1). */
public enum DataFormat {
    JSON("json", "application/json", BodyFormat.JSON),
    /** XML in, and out in the envelope that has the CID (zato-facts, section 1.6). */
    XML("xml", "application/xml", BodyFormat.XML),
    CSV("csv", "text/csv", BodyFormat.CSV),
    /** Lines of fields as wide as the service says. */
    FIXED_WIDTH("fixed-width", "text/plain", BodyFormat.FIXED_WIDTH),
    /** A form in, JSON out. */
    FORM("form-data", "application/json", BodyFormat.FORM),
    /** JSON in, and out in the envelope of the public API (zato-facts, section 5.2). */
    ZATO_JSON("zato-json", "application/json", BodyFormat.JSON),
    /** Bytes, as they are; what a service takes by its fields is JSON. */
    RAW("", "application/octet-stream", BodyFormat.JSON);

    private final String wireName;
    private final String contentType;
    private final BodyFormat bodyFormat;

    DataFormat(String wireName, String contentType, BodyFormat bodyFormat) {
        this.wireName = wireName;
        this.contentType = contentType;
        this.bodyFormat = bodyFormat;
    }

    /** Its name in the ODB and in the API. */
    public String wireName() {
        return wireName;
    }

    /** The content type of replies in it. */
    public String contentType() {
        return contentType;
    }

    /** The content type of requests in it. */
    public String requestType() {
        return this == FORM ? "application/x-www-form-urlencoded" : contentType;
    }

    /** How bodies in it are read. */
    public BodyFormat bodyFormat() {
        return bodyFormat;
    }

    /**
     * The format of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static DataFormat ofWireName(String name) {
        for (DataFormat format : values()) {
            if (format.wireName.equals(name)) {
                return format;
            }
        }
        throw new IllegalArgumentException("no such data format: " + name);
    }
}
