// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.format.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.sio.format.TextGenerator;
import org.zatoee.core.sio.value.UnwritableValueException;

/** Writes records as lines, their fields as cells of the widths they have. What is absent is blank. */
public final class FixedWidthGenerator extends TextGenerator {

    private final FixedWidthLayout layout;
    private final @Nullable String[] cells;
    private final StringBuilder text = new StringBuilder();
    private int column = -1;

    /**
     * Writes records of a layout.
     *
     * @throws UnwritableValueException if the layout has no columns
     */
    public FixedWidthGenerator(FixedWidthLayout layout) {
        this.layout = layout.required();
        this.cells = new String[layout.columns().size()];
    }

    @Override
    public void writeStartArray() {}

    @Override
    public void writeEndArray() {}

    @Override
    public void writeStartObject() {
        Arrays.fill(cells, null);
    }

    @Override
    public void writeEndObject() {
        for (int i = 0; i < cells.length; i++) {
            FixedWidthCell.append(
                    cells[i], layout.names().get(i), layout.columns().get(i), text);
        }
        text.append('\n');
    }

    @Override
    public void writeFieldName(String field) {
        column = layout.names().indexOf(field);
    }

    @Override
    protected void value(@Nullable String value) {
        cells[column] = value == null || value.isEmpty() ? null : value;
    }

    @Override
    public void writeBoolean(boolean truth) {
        cells[column] = FixedWidthCell.ofBoolean(truth, layout.columns().get(column));
    }

    /** The document in UTF-8. */
    public byte[] toBytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
