// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.security;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.zatoee.core.admin.CurrentObjects;
import org.zatoee.core.admin.Paging;
import org.zatoee.core.admin.describe.Action;
import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.admin.type.SecurityTypes;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ConfigObjects;
import org.zatoee.core.object.field.Field;
import org.zatoee.service.ServiceContext;

/** Lists the security definitions of all types. */
final class GetSecurityList implements Action {

    /** What definitions of some types have. */
    private static final List<String> DETAILS = List.of(
            "realm",
            "password_type",
            "reject_empty_nonce_creat",
            "reject_stale_tokens",
            "reject_expiry_limit",
            "nonce_freshness_time");

    private final CurrentObjects objects;

    GetSecurityList(CurrentObjects objects) {
        this.objects = objects;
    }

    @Override
    public Object run(Inputs input, ServiceContext zato) {
        ConfigObjects now = objects.get();
        List<ConfigObject> definitions = SecurityTypes.all().stream()
                .flatMap(type -> now.ofType(type.key()).stream())
                .sorted(Comparator.comparing(ConfigObject::name))
                .toList();
        return Paging.of(input.raw())
                .apply(definitions, ConfigObject::name, GetSecurityList::view)
                .output();
    }

    private static Map<String, Object> view(ConfigObject definition) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", definition.id());
        view.put(Field.NAME, definition.name());
        view.put("is_active", definition.flag("is_active"));
        view.put("sec_type", SecurityTypes.wireName(definition));
        view.put("username", SecurityTypes.username(definition));
        for (String field : DETAILS) {
            Object value = definition.value(field);
            view.put(field, value == null ? "" : value);
        }
        return view;
    }
}
