// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.info;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A table of two columns, drawn with ASCII lines; what is too long is broken into several lines.
 *
 * @param keyWidth the width of the first column, in characters
 * @param valueWidth that of the second
 */
record TextTable(int keyWidth, int valueWidth) {

    String render(Map<String, String> rows) {
        StringBuilder out = new StringBuilder();
        out.append(line('-'));
        out.append(row("key", "value")).append(line('='));
        rows.forEach((key, value) -> out.append(cells(key, value)).append(line('-')));
        return out.toString();
    }

    private String cells(String key, String value) {
        List<String> keys = broken(key, keyWidth);
        List<String> values = broken(value, valueWidth);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.max(keys.size(), values.size()); i++) {
            out.append(row(i < keys.size() ? keys.get(i) : "", i < values.size() ? values.get(i) : ""));
        }
        return out.toString();
    }

    /** Broken at spaces where there are any, in the middle of a word where there are none. */
    private static List<String> broken(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int end = space > 0 ? space : width;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    private String row(String key, String value) {
        return "| " + padded(key, keyWidth) + " | " + padded(value, valueWidth) + " |\n";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private String line(char stroke) {
        String one = String.valueOf(stroke);
        return "+" + one.repeat(keyWidth + 2) + "+" + one.repeat(valueWidth + 2) + "+\n";
    }
}
