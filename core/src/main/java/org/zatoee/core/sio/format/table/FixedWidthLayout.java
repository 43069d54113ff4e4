// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.format.table;

import java.util.ArrayList;
import java.util.List;

import org.zatoee.core.sio.shape.Column;
import org.zatoee.core.sio.shape.FieldShape;
import org.zatoee.core.sio.shape.RecordShape;
import org.zatoee.core.sio.shape.Shape;
import org.zatoee.core.sio.value.UnwritableValueException;

/**
 * The columns of a record in the format fixed-width, in order. Immutable.
 *
 * @param names the names of its fields
 * @param columns how each of them is written
 */
public record FixedWidthLayout(List<String> names, List<Column> columns) {

    /** Of a value that has no columns. */
    public static final FixedWidthLayout NONE = new FixedWidthLayout(List.of(), List.of());

    public FixedWidthLayout {
        names = List.copyOf(names);
        columns = List.copyOf(columns);
    }

    /** Of a record, or of a list of them; {@link #NONE} if they do not say their widths. */
    public static FixedWidthLayout of(Shape shape) {
        Shape row = shape instanceof Shape.ListOf list ? list.element() : shape;
        if (!(row instanceof RecordShape record)) {
            return NONE;
        }
        List<String> names = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (FieldShape field : record.fields()) {
            Column column = field.column();
            if (column == null) {
                return NONE;
            }
            names.add(field.name());
            columns.add(column);
        }
        return new FixedWidthLayout(names, columns);
    }

    /**
     * The same, if it has columns.
     *
     * @throws UnwritableValueException if it has none
     */
    FixedWidthLayout required() {
        if (columns.isEmpty()) {
            throw new UnwritableValueException(
                    "The channel has the format fixed-width, but the records of the service do not say their widths");
        }
        return this;
    }
}
