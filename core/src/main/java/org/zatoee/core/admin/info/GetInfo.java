// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.info;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.zatoee.core.admin.dependency.AdminDependencies;
import org.zatoee.core.admin.describe.Action;
import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.admin.server.ServerView;
import org.zatoee.core.singleton.SingletonRow;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ZatoException;

/** Says what the platform is: versions, servers, and whether the components answer this server. */
final class GetInfo implements Action {

    private final AdminDependencies given;

    GetInfo(AdminDependencies given) {
        this.given = given;
    }

    @Override
    public Object run(Inputs input, ServiceContext zato) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("version", given.outside().release());
        info.put("java_version", Runtime.version().toString());
        info.put("cluster_name", zato.server().cluster());
        info.put("server_name", zato.server().name());
        info.put("singleton_server", singleton());
        info.put("config_version", given.current().get().version());
        info.put("current_time_utc", given.clock().instant().toString());
        info.put(
                "servers",
                given.odb().servers().findAll(given.cluster().id()).stream()
                        .map(ServerView::of)
                        .toList());
        info.put("components", components());
        return info;
    }

    /** Its name; empty if there is none at the moment. */
    private String singleton() {
        SingletonRow row = given.odb().singleton().read(given.cluster().id());
        return row.isTaken() ? row.server().name() : "";
    }

    private List<Map<String, Object>> components() {
        List<Map<String, Object>> components = new ArrayList<>();
        new TreeMap<>(given.outside().components()).forEach((name, ping) -> {
            Map<String, Object> component = new LinkedHashMap<>();
            component.put("name", name);
            String problem = problem(ping);
            component.put("is_up", problem.isEmpty());
            component.put("details", problem);
            components.add(component);
        });
        return components;
    }

    private static String problem(Runnable ping) {
        try {
            ping.run();
            return "";
        } catch (ZatoException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
