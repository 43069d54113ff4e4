// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.format.table;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.sio.shape.Column;
import org.zatoee.core.sio.value.UnwritableValueException;
import org.zatoee.service.BadRequestException;

/**
 * A fixed-width document as tokens: each line is a record. A cell of blanks only, or one that the line is too short for, has
 * no value.
 */
public final class FixedWidthTokens extends TableTokens {

    private final FixedWidthLayout layout;
    private final String text;
    private int at;
    private int line;

    /**
     * A document in UTF-8.
     *
     * @throws UnwritableValueException if the layout has no columns
     */
    public FixedWidthTokens(byte[] document, FixedWidthLayout layout) {
        this.layout = layout.required();
        this.text = TableText.decode(document);
    }

    @Override
    @Nullable
    List<String> header() {
        return text.isEmpty() ? null : layout.names();
    }

    @Override
    @Nullable
    List<@Nullable String> row() {
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            String found = text.substring(at, end < 0 ? text.length() : end);
            at = end < 0 ? text.length() : end + 1;
            line++;
            String content = found.endsWith("\r") ? found.substring(0, found.length() - 1) : found;
            if (!content.isEmpty()) {
                return cells(content);
            }
        }
        return null;
    }

    private List<@Nullable String> cells(String row) {
        List<@Nullable String> cells = new ArrayList<>(layout.columns().size());
        int start = 0;
        for (Column column : layout.columns()) {
            int end = advance(row, start, column.width());
            cells.add(FixedWidthCell.read(row.substring(start, end), column));
            start = end;
        }
        if (!row.substring(start).isBlank()) {
            throw new BadRequestException("The row at line " + line + " is longer than its columns together");
        }
        return cells;
    }

    /** The index so many characters further on, or the end: those beyond 16 bits are one character too. */
    private static int advance(String row, int from, int characters) {
        int left = row.codePointCount(from, row.length());
        return left <= characters ? row.length() : row.offsetByCodePoints(from, characters);
    }
}
