// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.broadcast;

import java.util.random.RandomGenerator;

/** How long to wait before the next try to connect: longer each time, up to a second, and never in step with others. */
final class ReconnectPause {

    private static final int FIRST_MILLIS = 50;
    private static final int LONGEST_MILLIS = 1000;

    private final RandomGenerator random;
    private int base = FIRST_MILLIS;

    ReconnectPause(RandomGenerator random) {
        this.random = random;
    }

    /** The next pause, in milliseconds: half of it for certain, the other half by chance. */
    int next() {
        int pause = base / 2 + random.nextInt(base / 2 + 1);
        base = Math.min(2 * base, LONGEST_MILLIS);
        return pause;
    }

    /** The connection works: the next interruption begins with short pauses again. */
    void reset() {
        base = FIRST_MILLIS;
    }
}
