// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.format.table;

import java.util.List;

import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;
import org.zatoee.core.sio.format.TokenParser;
import org.zatoee.service.BadRequestException;

/** A table as tokens: a list of objects, one for each row; or the only one of them. */
abstract class TableTokens extends TokenParser {

    private List<String> header = List.of();
    private @Nullable List<@Nullable String> row;
    private int column;
    private boolean begun;
    private boolean inArray;

    /** The names of the columns; null if there is no document. Asked for once, before any row. */
    abstract @Nullable List<String> header();

    /**
     * The next row: a cell for each column from the first on, null where there is no value; null at the end.
     *
     * @throws BadRequestException if it is malformed
     */
    abstract @Nullable List<@Nullable String> row();

    @Override
    public final @Nullable JsonToken nextToken() {
        if (!begun) {
            return begin();
        }
        if (_currToken == JsonToken.FIELD_NAME) {
            return cell();
        }
        return row == null ? nextRow() : nextField(row);
    }

    private @Nullable JsonToken begin() {
        begun = true;
        List<String> names = header();
        if (names == null) {
            return atEnd();
        }
        header = names;
        inArray = true;
        return at(JsonToken.START_ARRAY);
    }

    private @Nullable JsonToken nextRow() {
        row = row();
        if (row == null) {
            boolean ends = inArray;
            inArray = false;
            return ends ? at(JsonToken.END_ARRAY) : atEnd();
        }
        column = 0;
        return at(JsonToken.START_OBJECT);
    }

    private JsonToken nextField(List<@Nullable String> cells) {
        if (column < cells.size()) {
            return atName(header.get(column));
        }
        row = null;
        return at(JsonToken.END_OBJECT);
    }

    private JsonToken cell() {
        return atText(row == null ? null : row.get(column++));
    }

    /** A single object is the only row. */
    @Override
    public final boolean isExpectedStartObjectToken() {
        if (_currToken == JsonToken.START_ARRAY) {
            inArray = false;
            if (nextRow() == null) {
                // No row at all: an object without fields, that is one that misses what is required.
                row = List.of();
                at(JsonToken.START_OBJECT);
            }
        }
        return _currToken == JsonToken.START_OBJECT;
    }
}
