// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

/** The kinds of channel a call can come through. */
public enum ChannelType {
    HTTP("http-soap");

    private final String wireName;

    ChannelType(String wireName) {
        this.wireName = wireName;
    }

    /** Its name in the API, in statistics and in logs. */
    public String wireName() {
        return wireName;
    }
}
