// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.call;

/** Something that several hold, and that is given back when the last of them lets go. Thread-safe. */
public interface Retained {

    /** Nothing. */
    Retained NOTHING = new Retained() {
        @Override
        public void retain() {}

        @Override
        public void release() {}
    };

    /** One more holds it. */
    void retain();

    /** One less does. */
    void release();
}
