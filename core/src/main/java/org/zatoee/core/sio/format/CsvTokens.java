// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.format;

import java.util.List;

import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;
import org.zatoee.service.BadRequestException;

/** A CSV document as tokens: a list of objects, whose fields the first row names; or the only one of them. */
public final class CsvTokens extends TokenParser {

    private final CsvReader csv;
    private List<String> header = List.of();
    private @Nullable List<@Nullable String> row;
    private int column;
    private boolean begun;
    private boolean inArray;

    /** A document in UTF-8. */
    public CsvTokens(byte[] document) {
        csv = new CsvReader(CsvText.decode(document));
    }

    @Override
    public @Nullable JsonToken nextToken() {
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
        List<@Nullable String> names = csv.nextRow();
        if (names == null) {
            return atEnd();
        }
        header = names.stream().map(name -> name == null ? "" : name.strip()).toList();
        inArray = true;
        return at(JsonToken.START_ARRAY);
    }

    private @Nullable JsonToken nextRow() {
        row = csv.nextRow();
        if (row == null) {
            boolean ends = inArray;
            inArray = false;
            return ends ? at(JsonToken.END_ARRAY) : atEnd();
        }
        if (row.size() > header.size()) {
            throw new BadRequestException(
                    "The CSV row at line " + csv.rowLine() + " has more cells than the first row");
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
    public boolean isExpectedStartObjectToken() {
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
