// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.zatoee.core.admin.object.ObjectFields;
import org.zatoee.core.audit.AuditEntry;
import org.zatoee.core.object.field.Field;

/** An entry of the audit log as replies show it. */
final class AuditView {

    static final List<Field> FIELDS = List.of(
            ObjectFields.ID,
            Field.text("time"),
            Field.text("user"),
            Field.text("remote_address"),
            Field.text("cid"),
            Field.text("server"),
            Field.text("service"),
            Field.text("action"),
            Field.text("object_type"),
            Field.number("object_id", 1, Long.MAX_VALUE),
            Field.text("object_name"),
            Field.text("changes"),
            Field.number("config_version", 0, Long.MAX_VALUE));

    private AuditView() {}

    static Map<String, Object> of(AuditEntry entry) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", entry.id());
        view.put("time", entry.at().toString());
        view.put("user", entry.actor().user());
        view.put("remote_address", entry.actor().remoteAddress());
        view.put("cid", entry.actor().cid());
        view.put("server", entry.actor().server());
        view.put("service", entry.actor().service());
        view.put("action", entry.action());
        view.put("object_type", entry.subject().type());
        view.put("object_id", entry.subject().id());
        view.put("object_name", entry.subject().name());
        view.put("changes", entry.changes());
        view.put("config_version", entry.configVersion());
        return view;
    }
}
