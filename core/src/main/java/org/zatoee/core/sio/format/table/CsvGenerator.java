// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.format.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.sio.format.TextGenerator;

/**
 * Writes a list of objects, or one object, as rows under a header (RFC 4180). What is absent is an empty cell, an empty
 * text a pair of quotes. Fields that no type announced come behind the others, in the order they are met in.
 */
public final class CsvGenerator extends TextGenerator {

    private static final String VALUE = "value";

    private final List<String> columns;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<@Nullable String[]> rows = new ArrayList<>();
    private String name = VALUE;
    private boolean inList;
    private boolean inRow;

    /** The column behind the one written last: fields mostly come in the order of the header. */
    private int next;

    /** Writes under a header that begins with these columns. */
    public CsvGenerator(List<String> columns) {
        this.columns = new ArrayList<>(columns);
        for (int i = 0; i < columns.size(); i++) {
            indexes.put(columns.get(i), i);
        }
    }

    @Override
    public void writeStartArray() {
        if (inList || inRow) {
            throw new NotTabularException(name);
        }
        inList = true;
    }

    @Override
    public void writeEndArray() {
        inList = false;
    }

    @Override
    public void writeStartObject() {
        if (inRow) {
            throw new NotTabularException(name);
        }
        inRow = true;
        addRow();
    }

    @Override
    public void writeEndObject() {
        inRow = false;
        name = VALUE;
    }

    @Override
    public void writeFieldName(String field) {
        name = field;
    }

    private void addRow() {
        rows.add(new String[columns.size()]);
        next = 0;
    }

    @Override
    protected void value(@Nullable String text) {
        if (!inRow) {
            addRow();
        }
        int column = column();
        next = column + 1;
        int last = rows.size() - 1;
        if (column >= rows.get(last).length) {
            // It was announced by no type, and is met here for the first time.
            rows.set(last, Arrays.copyOf(rows.get(last), columns.size()));
        }
        rows.get(last)[column] = text;
    }

    private int column() {
        if (next < columns.size() && columns.get(next).equals(name)) {
            return next;
        }
        return indexes.computeIfAbsent(name, added -> {
            columns.add(added);
            return columns.size() - 1;
        });
    }

    /** The document in UTF-8. */
    public byte[] toBytes() {
        StringBuilder text = new StringBuilder();
        append(columns.toArray(new String[0]), columns.size(), text);
        rows.forEach(row -> append(row, columns.size(), text));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(@Nullable String[] cells, int width, StringBuilder text) {
        for (int i = 0; i < width; i++) {
            if (i > 0) {
                text.append(',');
            }
            String cell = i < cells.length ? cells[i] : null;
            if (cell != null) {
                append(cell, text);
            }
        }
        text.append("\r\n");
    }

    private static void append(String cell, StringBuilder text) {
        if (isPlain(cell)) {
            text.append(cell);
        } else {
            text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
    }

    private static boolean isPlain(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ',' || c == '"' || c == '\r' || c == '\n') {
                return false;
            }
        }
        return !cell.isEmpty();
    }
}
