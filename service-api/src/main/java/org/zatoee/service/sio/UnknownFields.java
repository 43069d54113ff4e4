// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.sio;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What becomes of fields of a request that a record does not have. On a record it counts for that record, on a service for
 * all records of its input that say nothing themselves. Parameters of the URL are never refused.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UnknownFields {

    /** What becomes of them. */
    Treatment value();

    /** What may become of unknown fields. */
    enum Treatment {
        /** They are passed over, as they are where nothing is said. */
        IGNORED,
        /** Each of them is a violation. */
        REFUSED
    }
}
