// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.info;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

import org.zatoee.cli.component.Component;
import org.zatoee.cli.component.Environment;
import org.zatoee.cli.component.Installed;
import org.zatoee.cli.environment.LocalHost;
import org.zatoee.cli.environment.ZatoInfo;

/** Everything that is known of an environment or a component, under the keys of zato-facts, section 6. */
final class Description {

    static final String COMPONENTS = "components";
    static final String RUNNING = "component_running";

    private final Instant now;

    Description(Instant now) {
        this.now = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Of what a path stands for; an environment tells of all its components, under {@code components}. */
    Map<String, Object> of(Installed installed) {
        return installed.component().map(this::component).orElseGet(() -> environment(installed.environment()));
    }

    private Map<String, Object> environment(Environment environment) {
        Map<String, Object> components = new LinkedHashMap<>();
        boolean running = true;
        for (Component component : environment.components()) {
            components.put(component.name(), component(component));
            running &= component.running().isPresent();
        }
        Map<String, Object> facts = general(environment.directory().root(), running);
        facts.put(COMPONENTS, components);
        return facts;
    }

    private Map<String, Object> component(Component component) {
        Map<String, Object> facts =
                general(component.directory(), component.running().isPresent());
        facts.put("component_ports", component.ports());
        component.running().ifPresent(process -> facts.putAll(ProcessFacts.of(process.pid())));
        return facts;
    }

    private Map<String, Object> general(Path directory, boolean running) {
        ZatoInfo info = ZatoInfo.read(directory);
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("version", info.version());
        details.put("created_user_host", info.createdUserHost());
        details.put("component", info.component().name());
        details.put("created_ts", info.createdTs());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("component_details", details);
        facts.put("component_full_path", directory.toString());
        facts.put("component_host", LocalHost.name());
        facts.put(RUNNING, running);
        facts.put("current_time", ProcessFacts.local(now));
        facts.put("current_time_utc", ProcessFacts.utc(now));
        return facts;
    }
}
