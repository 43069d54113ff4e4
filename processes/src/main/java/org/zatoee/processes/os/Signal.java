// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes.os;

/** A signal that a program acts upon. */
public enum Signal {
    /** To end: what nearly every program understands. */
    TERM,
    /** To end, for PostgreSQL, where TERM would wait for every client to leave by itself. */
    INT,
    /** To end once what runs is finished, for HAProxy. */
    USR1,
    /** To read the configuration again, for HAProxy. */
    USR2
}
