// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton;

/**
 * Something that exactly one server of a cluster does: the singleton server. Both methods are called on one thread, one
 * duty after the other, never at once; they begin and end work, and do not do it.
 */
public interface SingletonDuty {

    /** What logs call it. */
    String name();

    /**
     * This server is the singleton from now on. Whatever is done from here on asks {@link SingletonTerm#isHeld()} first,
     * and shows the number of the term to the databases.
     */
    void onGranted(SingletonTerm term);

    /** This server is not the singleton any more: nothing is begun from now on. Another may be it already. */
    void onRevoked(SingletonTerm term);
}
