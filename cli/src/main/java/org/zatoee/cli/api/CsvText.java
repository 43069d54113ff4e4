// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.api;

import java.util.List;
import java.util.stream.Collectors;

/** Rows and columns as RFC 4180 has them, but with line ends that tools here expect. */
final class CsvText {

    private CsvText() {}

    static String of(Grid grid) {
        if (grid.columns().isEmpty()) {
            return "";
        }
        return line(grid.columns()) + grid.rows().stream().map(CsvText::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvText::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
