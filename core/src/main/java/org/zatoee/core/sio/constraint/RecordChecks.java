// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.constraint;

import java.util.List;

import org.zatoee.service.Violation;

/** The rules of one record. Thread-safe. */
public interface RecordChecks {

    /**
     * Which rules of a component a value breaks.
     *
     * @param component the name of the component in Java
     * @param value what it would be: an {@code Optional} where it is one
     * @return the violations by the path from the component, which is empty for the component itself and begins with a
     *     bracket for an element of it
     */
    List<Violation> ofComponent(String component, Object value);

    /** Which rules about several components a record breaks, by the path from the record. */
    List<Violation> ofRecord(Object instance);
}
