// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.object;

import java.util.Map;
import java.util.function.BiConsumer;

/** A rule that the fields of one object keep to together. Thread-safe. */
@FunctionalInterface
public interface ObjectRule {

    /** No rule. */
    ObjectRule NONE = (values, violation) -> {};

    /**
     * Checks an object as it would become.
     *
     * @param values its fields, the name among them; those that are not set are absent
     * @param violation takes the name of a field and what is wrong with it, in words that follow the name
     */
    void check(Map<String, Object> values, BiConsumer<String, String> violation);
}
