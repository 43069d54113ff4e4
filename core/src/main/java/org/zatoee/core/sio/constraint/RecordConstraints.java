// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.constraint;

import java.util.Optional;

/** Finds the rules that records declare by annotations of another API, such as Jakarta Validation. Thread-safe. */
@FunctionalInterface
public interface RecordConstraints {

    /** Knows no rules. */
    RecordConstraints NONE = record -> Optional.empty();

    /**
     * The rules of a record; empty if it has none. Asked once per record and service.
     *
     * @throws org.zatoee.service.ZatoException if they contradict its types
     */
    Optional<RecordChecks> of(Class<?> record);
}
