// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

/** The kinds of channel a call can come through. */
public enum ChannelType {
    HTTP("http-soap"),
    AMQP("amqp"),
    IBM_MQ("jms-wmq"),
    ZERO_MQ("zmq"),
    /** Another service, which waits for the reply. */
    INVOKE("invoke"),
    /** Another service, which does not wait. */
    INVOKE_ASYNC("invoke-async"),
    /** A job. */
    SCHEDULER("scheduler");

    private final String wireName;

    ChannelType(String wireName) {
        this.wireName = wireName;
    }

    /** Its name in the API, in statistics and in logs. */
    public String wireName() {
        return wireName;
    }
}
