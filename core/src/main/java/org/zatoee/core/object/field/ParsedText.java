// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.object.field;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Text that a parser understands.
 *
 * @param parser reads text, or throws an IllegalArgumentException
 */
public record ParsedText(UnaryOperator<String> parser) implements FieldRule {

    @Override
    public Optional<String> broken(Object value) {
        try {
            Objects.requireNonNull(normalised(value));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Object normalised(Object value) {
        return parser.apply(value.toString());
    }
}
