// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.util.LinkedHashMap;
import java.util.Map;

import org.zatoee.core.admin.object.ObjectAdmin;
import org.zatoee.core.admin.type.SecurityTypes;
import org.zatoee.core.audit.AuditEntry;
import org.zatoee.core.object.ConfigObjects;
import org.zatoee.core.object.KeyInUseException;
import org.zatoee.core.object.ObjectType;
import org.zatoee.core.settings.ApiSettings;

/**
 * The security definitions that every cluster begins with (zato-facts, section 5.1): the users of the public API, whose
 * first passwords are in the settings, and those of the pings, whose passwords are random. Each is created once: one
 * that an administrator deletes stays away until the next start.
 */
final class InitialDefinitions {

    private final ObjectAdmin admin;
    private final ApiSettings settings;
    private final AuditEntry.Actor actor;

    InitialDefinitions(ObjectAdmin admin, ApiSettings settings, String server) {
        this.admin = admin;
        this.settings = settings;
        this.actor = new AuditEntry.Actor(server, "", "", server, "");
    }

    /** Creates those that are not there. */
    void create(ConfigObjects objects) {
        administrator(objects, "pubapi", "Zato public API", settings.pubapiPassword());
        administrator(objects, "admin.invoke", "Zato admin invoke", settings.adminInvokePassword());
        ping(objects, SecurityTypes.BASIC_AUTH, "ping.plain_http.basic_auth");
        ping(objects, SecurityTypes.BASIC_AUTH, "ping.soap.basic_auth");
        ping(objects, SecurityTypes.WSS, "ping.soap.wss.clear_text");
    }

    private void administrator(ConfigObjects objects, String name, String realm, String password) {
        if (isThere(objects, SecurityTypes.BASIC_AUTH, name)) {
            return;
        }
        if (password.isEmpty()) {
            ServerLog.LOG.noInitialPassword(name);
            return;
        }
        Map<String, Object> fields = fields(name);
        fields.put("realm", realm);
        fields.put("admin_role", "administrator");
        create(SecurityTypes.BASIC_AUTH, fields, Map.of("password", password));
    }

    private void ping(ConfigObjects objects, ObjectType type, String name) {
        if (!isThere(objects, type, name)) {
            Map<String, Object> fields = fields(name);
            fields.put("realm", "Zato ping");
            fields.put("password_type", "clear_text");
            fields.put("reject_empty_nonce_creat", true);
            fields.put("reject_stale_tokens", true);
            fields.put("reject_expiry_limit", 3600);
            fields.put("nonce_freshness_time", 3600);
            create(type, fields, Map.of());
        }
    }

    private void create(ObjectType type, Map<String, Object> fields, Map<String, String> secrets) {
        try {
            admin.create(type, fields, secrets, actor);
        } catch (KeyInUseException e) {
            // Another server that starts at the same time was first.
            ServerLog.LOG.debug(e.getMessage());
        }
    }

    private static Map<String, Object> fields(String name) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("is_active", true);
        fields.put("username", name);
        return fields;
    }

    private static boolean isThere(ConfigObjects objects, ObjectType type, String name) {
        return !objects.named(type.key(), name).isEmpty();
    }
}
