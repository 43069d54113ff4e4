// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.object;

import java.util.Optional;

/** A rule that a value of one field keeps to. Thread-safe. */
@FunctionalInterface
public interface FieldRule {

    /** No rule. */
    FieldRule NONE = value -> Optional.empty();

    /** What is wrong with a value, in words that follow the name of the field; empty when nothing is. */
    Optional<String> broken(Object value);
}
