// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.channel;

/** What HTTP carries. */
public enum Transport {
    PLAIN_HTTP("plain_http"),
    SOAP("soap");

    private final String wireName;

    Transport(String wireName) {
        this.wireName = wireName;
    }

    /** Its name in the ODB and in the API. */
    public String wireName() {
        return wireName;
    }

    /**
     * The transport of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Transport ofWireName(String name) {
        for (Transport transport : values()) {
            if (transport.wireName.equals(name)) {
                return transport;
            }
        }
        throw new IllegalArgumentException("no such transport: " + name);
    }
}
