// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.shape;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A field of a record.
 *
 * @param name its name in messages
 * @param required whether it has to be there
 * @param shape its form
 * @param column how it is written in the format fixed-width; null if that is not said
 */
public record FieldShape(String name, boolean required, Shape shape, @Nullable Column column) {

    public FieldShape {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(shape, "shape");
    }

    /** A field that says nothing of the format fixed-width. */
    public FieldShape(String name, boolean required, Shape shape) {
        this(name, required, shape, null);
    }

    /** A scalar that has to be there. */
    public static FieldShape required(String name, ScalarKind kind) {
        return new FieldShape(name, true, Shape.Scalar.of(kind));
    }

    /** A scalar that may be absent. */
    public static FieldShape optional(String name, ScalarKind kind) {
        return new FieldShape(name, false, Shape.Scalar.of(kind));
    }
}
