// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.deploy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.zatoee.core.deployment.DeploymentPackage;
import org.zatoee.core.deployment.DeploymentStatus;
import org.zatoee.core.object.field.Field;

/** A package as replies show it. */
final class PackageView {

    static final Field ID = Field.number("package_id", 1, Long.MAX_VALUE);

    /** What replies to changes show. */
    static final List<Field> BRIEF = List.of(
            ID,
            Field.text("payload_name"),
            Field.text("hash"),
            Field.number("version", 1, Long.MAX_VALUE),
            Field.anything("services"));

    /** What lists show. */
    static final List<Field> FULL = full();

    /** What is said of a package on one server. */
    static final List<Field> STATUS = List.of(
            Field.number("server_id", 1, Long.MAX_VALUE),
            Field.text("server_name"),
            Field.text("status"),
            Field.text("reason"),
            Field.text("status_time"));

    private PackageView() {}

    private static List<Field> full() {
        List<Field> fields = new ArrayList<>(BRIEF);
        fields.add(Field.flag("is_active"));
        fields.add(Field.text("deployed_by"));
        fields.add(Field.text("upload_time"));
        fields.add(Field.text("details"));
        return List.copyOf(fields);
    }

    static Map<String, Object> brief(DeploymentPackage shown) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("package_id", shown.id());
        view.put("payload_name", shown.payloadName());
        view.put("hash", shown.hash());
        view.put("version", shown.version());
        view.put("services", shown.services());
        return view;
    }

    static Map<String, Object> full(DeploymentPackage shown) {
        Map<String, Object> view = brief(shown);
        view.put("is_active", shown.active());
        view.put("deployed_by", shown.deployedBy());
        view.put("upload_time", shown.time().toString());
        view.put("details", shown.details());
        return view;
    }

    static Map<String, Object> status(DeploymentStatus shown, String serverName) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("server_id", shown.serverId());
        view.put("server_name", serverName);
        view.put("status", shown.state().wireName());
        view.put("reason", shown.reason());
        view.put("status_time", shown.time().toString());
        return view;
    }
}
