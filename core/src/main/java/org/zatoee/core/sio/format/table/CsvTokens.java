// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.format.table;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.BadRequestException;

/** A CSV document as tokens: its first row names the fields of the others. */
public final class CsvTokens extends TableTokens {

    private final CsvReader csv;
    private int columns;

    /** A document in UTF-8. */
    public CsvTokens(byte[] document) {
        csv = new CsvReader(TableText.decode(document));
    }

    @Override
    @Nullable
    List<String> header() {
        List<@Nullable String> names = csv.nextRow();
        if (names == null) {
            return null;
        }
        columns = names.size();
        return names.stream().map(name -> name == null ? "" : name.strip()).toList();
    }

    @Override
    @Nullable
    List<@Nullable String> row() {
        List<@Nullable String> row = csv.nextRow();
        if (row != null && row.size() > columns) {
            throw new BadRequestException(
                    "The CSV row at line " + csv.rowLine() + " has more cells than the first row");
        }
        return row;
    }
}
