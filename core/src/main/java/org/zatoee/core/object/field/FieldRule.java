// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.object.field;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** A rule that a value of one field keeps to, and the form in which it is kept. Thread-safe. */
@FunctionalInterface
public interface FieldRule {

    /** No rule. */
    FieldRule NONE = value -> Optional.empty();

    /** What is wrong with a value, in words that follow the name of the field; empty when nothing is. */
    Optional<String> broken(Object value);

    /** The one form of a value that keeps to the rule: several ways to write the same are kept alike. */
    default Object normalised(Object value) {
        return value;
    }

    /**
     * The rule of what a parser reads.
     *
     * @param parser gives the form in which text is kept, or throws an IllegalArgumentException whose message says what
     *     is wrong, in words that follow the name of the field
     */
    static FieldRule parsed(UnaryOperator<String> parser) {
        return new ParsedText(parser);
    }
}
