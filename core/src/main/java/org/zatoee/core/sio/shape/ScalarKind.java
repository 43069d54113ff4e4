// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.shape;

/** The kinds of scalars, after the types of Java that they are read into. */
public enum ScalarKind {
    TEXT,
    /** One of several words: an enum. */
    WORD,
    BOOLEAN,
    BYTE,
    SHORT,
    INT,
    LONG,
    BIG_INTEGER,
    FLOAT,
    DOUBLE,
    DECIMAL,
    UUID,
    DATE,
    TIME,
    /** A date and time without an offset. */
    LOCAL_DATE_TIME,
    /** A date and time with an offset. */
    OFFSET_DATE_TIME,
    /** A date and time in UTC. */
    INSTANT
}
