// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes.os;

/** The signal that asks a program to end in good order. */
public enum StopSignal {
    /** What nearly every program understands. */
    TERM,
    /** For PostgreSQL, where TERM would wait for every client to leave by itself. */
    INT
}
