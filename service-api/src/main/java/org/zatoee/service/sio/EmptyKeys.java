// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.sio;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What becomes of keys of the output that have no value. On a component it counts for that one, on a record for its
 * components, on a service for all records and maps of its output that say nothing themselves.
 */
@Documented
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface EmptyKeys {

    /** What becomes of them. */
    Treatment value();

    /** What may become of keys without a value. */
    enum Treatment {
        /** An {@code Optional} that is empty is left out; empty texts and lists are written. So it is where nothing is said. */
        AS_RETURNED,
        /** Empty texts, lists and maps are left out too, and so are nulls in maps. */
        SKIPPED,
        /** An {@code Optional} that is empty, or null in a map, is written as an empty text. */
        FORCED
    }
}
