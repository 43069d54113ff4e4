// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.format.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.sio.format.TextGenerator;

/**
 * Writes a list of objects, or one object, as rows under a header (RFC 4180). What is absent is an empty cell, an empty
 * text a pair of quotes. Fields that no type announced come behind the others, in the order they are met in.
 */
public final class CsvGenerator extends TextGenerator {

    private static final String VALUE = "value";

    private final Set<String> columns;
    private final List<Map<String, @Nullable String>> rows = new ArrayList<>();
    private @Nullable Map<String, @Nullable String> row;
    private String name = VALUE;
    private boolean inList;

    /** Writes under a header that begins with these columns. */
    public CsvGenerator(List<String> columns) {
        this.columns = new LinkedHashSet<>(columns);
    }

    @Override
    public void writeStartArray() {
        if (inList || row != null) {
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
        if (row != null) {
            throw new NotTabularException(name);
        }
        row = new LinkedHashMap<>();
        rows.add(row);
    }

    @Override
    public void writeEndObject() {
        row = null;
        name = VALUE;
    }

    @Override
    public void writeFieldName(String field) {
        name = field;
    }

    @Override
    protected void value(@Nullable String text) {
        columns.add(name);
        if (row != null) {
            row.put(name, text);
        } else {
            Map<String, @Nullable String> single = new LinkedHashMap<>();
            single.put(name, text);
            rows.add(single);
        }
    }

    /** The document in UTF-8. */
    public byte[] toBytes() {
        StringBuilder text = new StringBuilder();
        append(new ArrayList<>(columns), text);
        for (Map<String, @Nullable String> each : rows) {
            List<@Nullable String> cells = new ArrayList<>(columns.size());
            columns.forEach(column -> cells.add(each.get(column)));
            append(cells, text);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void append(List<? extends @Nullable String> cells, StringBuilder text) {
        String separator = "";
        for (String cell : cells) {
            text.append(separator);
            separator = ",";
            if (cell != null) {
                append(cell, text);
            }
        }
        text.append("\r\n");
    }

    private static void append(String cell, StringBuilder text) {
        boolean plain = !cell.isEmpty() && cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        if (plain) {
            text.append(cell);
        } else {
            text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
    }
}
