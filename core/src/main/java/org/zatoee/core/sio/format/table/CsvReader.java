// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.format.table;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.BadRequestException;

/**
 * Reads rows of cells (RFC 4180), one row at a time. A cell that is empty and without quotes is null; one in quotes may
 * have commas, line ends and doubled quotes. Lines may end in LF too; empty ones are passed over. Used by one thread.
 */
final class CsvReader {

    private static final int MAX_COLUMNS = 1000;

    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;
    private int rowLine;

    CsvReader(String text) {
        this.text = text;
    }

    /**
     * The next row; null at the end.
     *
     * @throws BadRequestException if it is malformed or has too many cells
     */
    @Nullable
    List<@Nullable String> nextRow() {
        skipEmptyLines();
        if (at >= text.length()) {
            return null;
        }
        rowLine = line;
        List<@Nullable String> cells = new ArrayList<>();
        do {
            if (cells.size() == MAX_COLUMNS) {
                throw new BadRequestException("The CSV document has more than " + MAX_COLUMNS + " columns");
            }
            cells.add(cell());
        } while (take(','));
        endLine();
        return cells;
    }

    private void skipEmptyLines() {
        while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r')) {
            newLine(text.charAt(at));
        }
    }

    private void newLine(char end) {
        at++;
        if (end == '\n') {
            line++;
            lineStart = at;
        }
    }

    private @Nullable String cell() {
        if (take('"')) {
            return quoted();
        }
        int start = at;
        while (at < text.length() && !endsCell(text.charAt(at))) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '"') {
            throw malformed();
        }
        return start == at ? null : text.substring(start, at);
    }

    private static boolean endsCell(char c) {
        return c == ',' || c == '\n' || c == '\r' || c == '"';
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                at++;
                if (!take('"')) {
                    return cell.toString();
                }
                cell.append(c);
            } else {
                cell.append(c);
                newLine(c);
            }
        }
        throw malformed();
    }

    /** A row ends at the end of a line, or of the document. */
    private void endLine() {
        if (at >= text.length()) {
            return;
        }
        take('\r');
        if (at >= text.length() || text.charAt(at) != '\n') {
            throw malformed();
        }
        newLine('\n');
    }

    private boolean take(char expected) {
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }

    /** The line the last row began in. */
    int rowLine() {
        return rowLine;
    }

    private BadRequestException malformed() {
        return new BadRequestException("Malformed CSV at line " + line + ", column " + (at - lineStart + 1));
    }
}
