// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.api;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.zatoee.publicapi.ApiReply;

import static org.assertj.core.api.Assertions.assertThat;

class GridTest {

    @Test
    void hasTheColumnsOfAllElements() {
        Grid grid = Grid.of(reply(List.of(Map.of("a", 1L), Map.of("b", 2L))), List.of());

        assertThat(grid.columns()).containsExactly("a", "b");
        assertThat(grid.rows()).containsExactly(List.of("1", ""), List.of("", "2"));
    }

    @Test
    void showsElementsThatAreNoObjects() {
        Grid grid = Grid.of(reply(List.of("x", 1L, Map.of("a", 1L))), List.of());

        assertThat(grid.columns()).containsExactly("value");
        assertThat(grid.rows()).containsExactly(List.of("x"), List.of("1"), List.of("{\"a\":1}"));
    }

    @Test
    void hasOneRowForAnObject() {
        assertThat(Grid.of(reply(Map.of("a", true)), List.of()).rows()).containsExactly(List.of("true"));
        assertThat(Grid.of(reply(null), List.of()).rows()).isEmpty();
    }

    @Test
    void putsValuesInOneCell() {
        assertThat(Grid.text(List.of("a", 1L))).isEqualTo("a, 1");
        assertThat(Grid.text(List.of(Map.of("a", 1L)))).isEqualTo("[{\"a\":1}]");
        assertThat(Grid.text(new BigDecimal("0.10"))).isEqualTo("0.10");
        assertThat(Grid.text(Arrays.asList("a", null))).isEqualTo("a, ");
    }

    @Test
    void longCellsAreBrokenAndNothingReachesTheTerminalAsACommand() {
        String table = TableText.of(reply(List.of(Map.of("a", "x".repeat(70) + "\u001b[2J\n\u202e"))), List.of());

        assertThat(table.lines()).hasSize(6).allMatch(line -> line.length() == 64);
        assertThat(table).contains("\\u001b[2J\\n\\u202e").doesNotContain("\u001b");
    }

    @Test
    void oneValueIsATableToo() {
        assertThat(TableText.of(reply("pong"), List.of())).contains("| value |").contains("| pong  |");
        assertThat(TableText.of(reply(Map.of()), List.of())).isEqualTo("OK (CID c)\n");
    }

    private static ApiReply reply(Object payload) {
        return new ApiReply("c", "ZATO_OK", "", payload, null);
    }
}
