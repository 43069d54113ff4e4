// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.broadcast;

/** A listener being told of broadcasts. Thread-safe. */
public interface Subscription extends AutoCloseable {

    /** Ends it: nothing more is delivered, save what the listener is being told at this moment. */
    @Override
    void close();
}
