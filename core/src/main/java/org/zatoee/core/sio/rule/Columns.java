// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.rule;

import java.util.EnumSet;
import java.util.Set;

import org.zatoee.core.sio.shape.Column;
import org.zatoee.core.sio.shape.ScalarKind;
import org.zatoee.core.sio.shape.Shape;
import org.zatoee.core.sio.value.UnsupportedTypeException;
import org.zatoee.service.sio.Width;

/** Makes columns of what components say of their width. */
final class Columns {

    private static final Set<ScalarKind> FRACTIONS =
            EnumSet.of(ScalarKind.FLOAT, ScalarKind.DOUBLE, ScalarKind.DECIMAL);

    private static final Set<ScalarKind> WHOLE =
            EnumSet.of(ScalarKind.BYTE, ScalarKind.SHORT, ScalarKind.INT, ScalarKind.LONG, ScalarKind.BIG_INTEGER);

    private Columns() {}

    /**
     * The column of a component.
     *
     * @throws UnsupportedTypeException if the component is of a type that takes several values, or is too narrow
     */
    static Column of(Width width, Shape shape) {
        if (!(shape instanceof Shape.Scalar scalar)) {
            throw new UnsupportedTypeException("has a width, but is not a single value");
        }
        boolean fraction = FRACTIONS.contains(scalar.kind());
        boolean number = fraction || WHOLE.contains(scalar.kind());
        require(width.value() >= 1, "has a width below 1");
        require(width.decimals() >= 0 && width.decimals() < width.value(), "has more decimals than characters");
        require(fraction || width.decimals() == 0, "has decimals, but is no number that may have some");
        boolean right = width.align() == Width.Align.BY_TYPE ? number : width.align() == Width.Align.RIGHT;
        char byType = number && right ? '0' : ' ';
        char pad = width.pad() == Width.BY_TYPE ? byType : width.pad();
        require(!number || right || !Character.isDigit(pad), "would have digits behind a number as its pad");
        require(!Character.isISOControl(pad) && !Character.isSurrogate(pad), "has a pad that is no character of text");
        return new Column(width.value(), right, pad, number, width.decimals());
    }

    private static void require(boolean holds, String fault) {
        if (!holds) {
            throw new UnsupportedTypeException(fault);
        }
    }
}
