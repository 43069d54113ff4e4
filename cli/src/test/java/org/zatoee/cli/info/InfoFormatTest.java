// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.info;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import static org.assertj.core.api.Assertions.assertThat;

class InfoFormatTest {

    private static final List<Integer> WIDTHS = List.of(20, 30);

    @Test
    void drawsATable() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("component_details", details());
        facts.put("component_running", true);
        facts.put("a_key_that_is_longer_than_its_column", List.of(1, 2));
        assertThat(InfoFormat.TEXT.render(facts, WIDTHS))
                .isEqualTo(
                        """
                        +----------------------+--------------------------------+
                        | key                  | value                          |
                        +======================+================================+
                        | component_details    | version=1.0, component=SERVER  |
                        +----------------------+--------------------------------+
                        | component_running    | true                           |
                        +----------------------+--------------------------------+
                        | a_key_that_is_longer | 1, 2                           |
                        | _than_its_column     |                                |
                        +----------------------+--------------------------------+
                        """);
    }

    @Test
    void breaksLongValuesAtSpaces() {
        assertThat(InfoFormat.TEXT.render(Map.of("k", "one two three four five six seven"), List.of(5, 12)))
                .contains("| one two      |", "| three four   |", "| five six     |", "| seven        |");
    }

    @Test
    void givesAComponentOfAnEnvironmentOneRow() {
        Map<String, Object> running = new LinkedHashMap<>();
        running.put("component_running", true);
        running.put("master_proc_pid", 4711L);
        running.put("component_ports", List.of(17010, 19990));
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("server1", running);
        components.put("server2", Map.of("component_running", false));
        assertThat(InfoFormat.TEXT.render(Map.of("components", components), List.of(10, 50)))
                .contains("| server1    | running, pid 4711, port 17010, 19990 ")
                .contains("| server2    | not running ");
    }

    @Test
    void writesJson() throws Exception {
        String json = InfoFormat.JSON.render(facts(), WIDTHS);
        assertThat(new ObjectMapper().readValue(json, new TypeReference<Map<String, Object>>() {}))
                .isEqualTo(facts());
        assertThat(json).endsWith("}\n");
    }

    @Test
    void writesYaml() {
        String yaml = InfoFormat.YAML.render(facts(), WIDTHS);
        assertThat(yaml).contains("component_running: true\n").contains("\n  version: '1.0'\n");
        assertThat(new Load(LoadSettings.builder().build()).loadFromString(yaml))
                .isEqualTo(facts());
    }

    private static Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("component_details", details());
        facts.put("component_full_path", "/a \"b\": c/\u00fc");
        facts.put("component_running", true);
        facts.put("master_proc_workers_pids", List.of(1, 2));
        return facts;
    }

    private static Map<String, Object> details() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("version", "1.0");
        details.put("component", "SERVER");
        return details;
    }
}
