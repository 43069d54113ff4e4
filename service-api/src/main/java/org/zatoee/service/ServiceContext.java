// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

/** All that surrounds one call of a service. Used by the thread of that call only, and not to be kept after it. */
public interface ServiceContext {

    /** The correlation ID of this call. */
    Cid cid();

    /** The name of the service being called. */
    String serviceName();

    /** The server this call runs on. */
    ServerInfo server();

    /** The channel the call came through. */
    ChannelInfo channel();

    /** What was received. */
    Request request();

    /** Status, headers and content type of the reply, where the defaults do not fit. */
    Response response();

    /** A logger named after the service; each of its lines carries the CID. */
    System.Logger logger();
}
