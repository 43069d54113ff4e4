// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import java.util.List;
import java.util.Objects;

import org.zatoee.core.object.field.Field;

/**
 * What a service of the public API takes and gives. Immutable.
 *
 * @param summary what it does, in a sentence
 * @param inputs the fields of a request
 * @param output what a reply has
 * @param extension whether only this platform has it: neither 1.1 nor 3.0 of upstream do
 */
public record ServiceDescription(String summary, List<Field> inputs, Output output, boolean extension) {

    public ServiceDescription {
        if (summary.isBlank()) {
            throw new IllegalArgumentException("A service says what it does");
        }
        inputs = List.copyOf(inputs);
        Objects.requireNonNull(output, "output");
    }

    /**
     * What a reply has.
     *
     * @param shape how often
     * @param fields which fields
     */
    public record Output(Shape shape, List<Field> fields) {

        /** Nothing but the outcome. */
        public static final Output NOTHING = new Output(Shape.NOTHING, List.of());

        /** What cannot be described by fields. */
        public static final Output RAW = new Output(Shape.RAW, List.of());

        public Output {
            Objects.requireNonNull(shape, "shape");
            fields = List.copyOf(fields);
        }
    }

    /** How often the fields of a reply are there. */
    public enum Shape {
        /** Not at all. */
        NOTHING,
        /** Once. */
        ONE,
        /** In each element of a list. */
        LIST,
        /** Anything may be there. */
        RAW
    }
}
