// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.broker;

import java.time.Duration;
import java.util.Map;

import org.zatoee.core.component.ComponentUnavailableException;

/** What came of messages that belong together, until all of them are done. Thread-safe. */
public interface MessageGroups {

    /** How long what came of some is kept while others are not done yet. */
    Duration KEPT = Duration.ofDays(7);

    /**
     * Keeps what came of one message; if that is known already, it stays as it is.
     *
     * @param group names the group
     * @param member names the message in it
     * @param result what came of it
     * @return what came of all of the group so far, by member
     * @throws ComponentUnavailableException if it cannot be kept
     */
    Map<String, String> add(String group, String member, String result);

    /** Forgets a group. */
    void remove(String group);
}
