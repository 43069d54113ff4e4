// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.object;

import java.util.Map;

import org.zatoee.core.admin.Actors;
import org.zatoee.core.object.ObjectType;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

/** Changes the password of an object of a type; it is sent twice, as zato-facts, section 5.4, say. */
final class ChangePassword implements Service<Map<String, Object>, Map<String, Object>> {

    private final ObjectType type;
    private final ObjectAdmin admin;

    ChangePassword(ObjectType type, ObjectAdmin admin) {
        this.type = type;
        this.admin = admin;
    }

    @Override
    public Map<String, Object> handle(Map<String, Object> input, ServiceContext zato) {
        long id = ObjectAdmin.requiredId(input);
        String password = text(input, "password1");
        if (!password.equals(text(input, "password2"))) {
            throw new BadRequestException("password2", "is not the same as password1");
        }
        return ObjectView.brief(admin.changePassword(type, id, password, Actors.of(zato)));
    }

    private static String text(Map<String, Object> input, String field) {
        Object value = input.get(field);
        if (value == null || value.equals("")) {
            throw new BadRequestException(field, "is required");
        }
        return value.toString();
    }
}
