// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server.status;

/** Where a server is in its life. */
public enum ServerState {
    /** It does not answer calls yet. */
    STARTING,
    /** It answers, and the balancer may send it more. */
    READY,
    /** It answers, and tells the balancer to send no more. */
    DRAINING,
    /** It is over. */
    STOPPED,
    /** It cannot start, and trying again would change nothing: someone has to correct something first. */
    FAILED
}
