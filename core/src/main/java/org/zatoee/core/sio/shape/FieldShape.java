// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.shape;

import java.util.Objects;

/**
 * A field of a record.
 *
 * @param name its name in messages
 * @param required whether it has to be there
 * @param shape its form
 */
public record FieldShape(String name, boolean required, Shape shape) {

    public FieldShape {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(shape, "shape");
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
