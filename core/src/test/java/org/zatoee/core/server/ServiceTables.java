// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.ServiceDescription;
import org.zatoee.core.object.field.Field;
import org.zatoee.core.object.field.FieldType;
import org.zatoee.core.security.role.AdminRole;

/** Tables of services for the documentation, made of their descriptions: one for each family. */
final class ServiceTables {

    private ServiceTables() {}

    static String of(List<PlatformService> services) {
        Map<String, List<PlatformService>> families = services.stream()
                .sorted(Comparator.comparing(PlatformService::name))
                .collect(Collectors.groupingBy(each -> family(each.name()), TreeMap::new, Collectors.toList()));
        StringBuilder text = new StringBuilder();
        families.forEach((family, members) -> {
            text.append("### `").append(family).append("`\n");
            text.append("| service | role | takes | gives |\n|---|---|---|---|\n");
            members.forEach(member -> text.append(row(member)));
            text.append('\n');
        });
        return text.toString();
    }

    private static String family(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= "zato".length() ? "zato" : name.substring(0, dot);
    }

    private static String row(PlatformService service) {
        ServiceDescription described = service.description();
        String name = "`" + service.name().substring(service.name().lastIndexOf('.') + 1) + "`"
                + (described.extension() ? " (extension)" : "");
        return "| " + name + "<br>" + described.summary() + " | "
                + role(service) + " | " + inputs(described) + " | "
                + outputs(described) + " |\n";
    }

    private static String role(PlatformService service) {
        return service.role() == AdminRole.NONE
                ? "anybody"
                : service.role().name().toLowerCase(Locale.ROOT);
    }

    private static String inputs(ServiceDescription described) {
        return described.inputs().stream()
                .filter(field -> !field.name().equals("cluster_id"))
                .map(field -> (field.required() ? "**" + field.name() + "**" : field.name()) + details(field))
                .collect(Collectors.joining(", "));
    }

    private static String details(Field field) {
        String otherwise = field.otherwise() == null ? "" : " = " + field.otherwise();
        if (field.type() instanceof FieldType.Choice choice) {
            return " (" + String.join(", ", choice.words()) + ")" + otherwise;
        }
        return otherwise;
    }

    private static String outputs(ServiceDescription described) {
        String fields = described.output().fields().stream().map(Field::name).collect(Collectors.joining(", "));
        return switch (described.output().shape()) {
            case NOTHING -> "nothing";
            case ONE -> fields;
            case LIST -> "list of: " + fields;
            case RAW -> "what the service says";
        };
    }
}
