// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.info;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** The ways a description is printed. */
enum InfoFormat {
    TEXT {
        @Override
        String render(Map<String, Object> facts, List<Integer> widths) {
            return TextReport.of(facts, widths);
        }
    },
    JSON {
        @Override
        String render(Map<String, Object> facts, List<Integer> widths) {
            try {
                return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(facts) + "\n";
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    YAML {
        @Override
        String render(Map<String, Object> facts, List<Integer> widths) {
            DumpSettings settings =
                    DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).build();
            return new Dump(settings).dumpToString(facts);
        }
    };

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * The text to print, with its line end.
     *
     * @param facts what is known
     * @param widths those of the columns of a table, in characters
     */
    abstract String render(Map<String, Object> facts, List<Integer> widths);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
