// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.zatoee.publicapi.ApiReply;
import org.zatoee.publicapi.PageInfo;

/** Replies as tables drawn with ASCII lines: lists by row, an object by field. */
final class TableText {

    /** Wider cells are broken into lines. */
    private static final int WIDEST = 60;

    private TableText() {}

    static String of(ApiReply reply, List<String> columns) {
        if (reply.payload() == null || (reply.payload() instanceof Map<?, ?> map && map.isEmpty())) {
            return "OK" + (reply.cid().isEmpty() ? "" : " (CID " + Printable.line(reply.cid()) + ")") + "\n";
        }
        if (!reply.isList()) {
            return render(fields(reply, columns));
        }
        Grid grid = Grid.of(reply, columns);
        if (grid.rows().isEmpty()) {
            return "Nothing found\n" + reply.pageInfo().map(TableText::footer).orElse("");
        }
        String table = render(columns.isEmpty() ? grid.withoutEmptyColumns() : grid);
        return table + reply.pageInfo().map(TableText::footer).orElse("");
    }

    private static String footer(PageInfo page) {
        return "Page " + page.current() + " of " + page.pages() + ", " + page.total() + " in all\n";
    }

    private static Grid fields(ApiReply reply, List<String> columns) {
        Map<String, @Nullable Object> item = reply.item();
        if (item.isEmpty()) {
            return Grid.of(reply, columns);
        }
        List<String> names = columns.isEmpty() ? List.copyOf(item.keySet()) : columns;
        return new Grid(
                List.of("field", "value"),
                names.stream()
                        .map(name -> List.of(name, Grid.text(item.get(name))))
                        .toList());
    }

    private static String render(Grid grid) {
        List<String> names = grid.columns().stream().map(Printable::line).toList();
        List<List<List<String>>> rows = grid.rows().stream()
                .map(row -> row.stream().map(TableText::broken).toList())
                .toList();
        List<Integer> widths = IntStream.range(0, names.size())
                .mapToObj(column -> width(names.get(column), rows, column))
                .toList();
        StringBuilder out = new StringBuilder(rule(widths, '-'));
        out.append(line(names, widths)).append(rule(widths, '='));
        rows.forEach(row -> appendRow(out, row, widths));
        return out.append(rule(widths, '-')).toString();
    }

    private static List<String> broken(String cell) {
        String rest = Printable.line(cell);
        List<String> lines = new ArrayList<>();
        while (rest.length() > WIDEST) {
            lines.add(rest.substring(0, WIDEST));
            rest = rest.substring(WIDEST);
        }
        lines.add(rest);
        return lines;
    }

    private static int width(String name, List<List<List<String>>> rows, int column) {
        return rows.stream()
                .flatMap(row -> row.get(column).stream())
                .mapToInt(String::length)
                .reduce(name.length(), Math::max);
    }

    private static void appendRow(StringBuilder out, List<List<String>> row, List<Integer> widths) {
        int height = row.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            int at = i;
            out.append(line(
                    row.stream()
                            .map(cell -> at < cell.size() ? cell.get(at) : "")
                            .toList(),
                    widths));
        }
    }

    private static String line(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> " " + cells.get(i)
                        + " ".repeat(widths.get(i) - cells.get(i).length()) + " ")
                .collect(Collectors.joining("|", "|", "|\n"));
    }

    private static String rule(List<Integer> widths, char stroke) {
        return widths.stream()
                .map(width -> String.valueOf(stroke).repeat(width + 2))
                .collect(Collectors.joining("+", "+", "+\n"));
    }
}
