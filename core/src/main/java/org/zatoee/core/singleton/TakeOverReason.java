// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton;

import java.util.stream.Stream;

/** Why a server took over. */
public enum TakeOverReason {
    /** The cluster had no singleton before. */
    FIRST("first"),
    /** The one before gave it back. */
    HANDED_OVER("handed-over"),
    /** The one before was not heard of for its time-out. */
    TIMED_OUT("timed-out"),
    /** It had been the one before itself, and had stopped being it in time. */
    AGAIN("again"),
    /** The ODB is older than it was: it was restored from a backup. */
    ODB_RESTORED("odb-restored");

    private final String wireName;

    TakeOverReason(String wireName) {
        this.wireName = wireName;
    }

    /** Its name in the ODB and in the API. */
    public String wireName() {
        return wireName;
    }

    /** The reason of that name. */
    public static TakeOverReason named(String wireName) {
        return Stream.of(values())
                .filter(reason -> reason.wireName.equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such reason of a take-over: " + wireName));
    }
}
