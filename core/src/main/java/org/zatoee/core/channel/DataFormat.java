// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.channel;

/** How the bodies of a channel are written and read. */
public enum DataFormat {
    JSON("json", "application/json"),
    /** JSON in, and out in the envelope of the public API (zato-facts, section 5.2). */
    ZATO_JSON("zato-json", "application/json"),
    /** Bytes, as they are. */
    RAW("", "application/octet-stream");

    private final String wireName;
    private final String contentType;

    DataFormat(String wireName, String contentType) {
        this.wireName = wireName;
        this.contentType = contentType;
    }

    /** Its name in the ODB and in the API. */
    public String wireName() {
        return wireName;
    }

    /** The content type of replies in it. */
    public String contentType() {
        return contentType;
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
