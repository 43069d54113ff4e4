// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

/** The kinds of channel a call can come through. */
public enum ChannelType {
    HTTP("http-soap"),
    AMQP("amqp"),
    IBM_MQ("jms-wmq"),
    ZERO_MQ("zmq"),
    /** Another application, through the invoker bean. */
    EJB("ejb"),
    /** Another service, which waits for the reply. */
    INVOKE("invoke"),
    /** Another service, which does not wait. */
    INVOKE_ASYNC("invoke-async"),
    /** The result of a call that nobody waited for. */
    INVOKE_ASYNC_CALLBACK("invoke-async-callback"),
    /** One of several calls that are made at once. */
    FANOUT_CALL("fanout-call"),
    /** What came of one of them. */
    FANOUT_ON_TARGET("fanout-on-target"),
    /** What came of all of them. */
    FANOUT_ON_FINAL("fanout-on-final"),
    /** One of several calls that are made at once, none of which waits for the others. */
    PARALLEL_CALL("parallel-exec-call"),
    /** What came of one of them. */
    PARALLEL_ON_TARGET("parallel-exec-on-target"),
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
