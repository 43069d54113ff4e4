// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.shape;

import java.util.List;
import java.util.Objects;

/** The form of a value. */
public sealed interface Shape
        permits Shape.Scalar, Shape.ListOf, Shape.MapOf, Shape.Any, Shape.Raw, Shape.Nothing, RecordShape {

    /**
     * One text, number or boolean.
     *
     * @param kind what it is
     * @param words the only values there are; empty unless the kind is {@link ScalarKind#WORD}
     */
    record Scalar(ScalarKind kind, List<String> words) implements Shape {
        public Scalar {
            Objects.requireNonNull(kind, "kind");
            words = List.copyOf(words);
        }

        /** A value of a kind, any of them. */
        public static Scalar of(ScalarKind kind) {
            return new Scalar(kind, List.of());
        }

        /** One of some words. */
        public static Scalar oneOf(List<String> words) {
            return new Scalar(ScalarKind.WORD, words);
        }
    }

    /**
     * A list.
     *
     * @param element the form of its elements
     */
    record ListOf(Shape element) implements Shape {
        public ListOf {
            Objects.requireNonNull(element, "element");
        }
    }

    /**
     * A map by text.
     *
     * @param value the form of its values
     */
    record MapOf(Shape value) implements Shape {
        public MapOf {
            Objects.requireNonNull(value, "value");
        }
    }

    /** Anything. */
    record Any() implements Shape {}

    /**
     * A body that is not looked into.
     *
     * @param text whether it is text; otherwise bytes
     */
    record Raw(boolean text) implements Shape {}

    /** Nothing at all. */
    record Nothing() implements Shape {}
}
