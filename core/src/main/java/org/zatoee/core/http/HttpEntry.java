// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http;

/** Where an HTTP request enters the platform. Thread-safe. */
@FunctionalInterface
public interface HttpEntry {

    /** Answers one request. Never throws: every failure has become a reply, with the CID. */
    HttpReply handle(HttpCall call);
}
