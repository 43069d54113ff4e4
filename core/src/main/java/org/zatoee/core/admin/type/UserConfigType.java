// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.type;

import java.util.Map;
import java.util.function.BiConsumer;

import org.zatoee.core.object.ObjectType;
import org.zatoee.core.object.field.Field;

/** What is configured for the services of users, the same on all servers: an entry is an object, its name the key. */
public final class UserConfigType {

    /** The value of an entry that is not secret. */
    private static final Field VALUE = Field.text("value", 65536).optional();

    public static final ObjectType ENTRY = ObjectType.of(
                    "user-config",
                    "zato.user-config",
                    "configuration entry",
                    VALUE,
                    Field.flag("is_secret").otherwise(false),
                    Field.replayedSecret("password").optional())
            .keeping(UserConfigType::secretsAreNotShown)
            .asExtension();

    private UserConfigType() {}

    /** Whatever is sent as a value is shown and audited. */
    private static void secretsAreNotShown(Map<String, Object> values, BiConsumer<String, String> violation) {
        if (Boolean.TRUE.equals(values.get("is_secret")) && values.containsKey(VALUE.name())) {
            violation.accept(VALUE.name(), "must be empty: the value of a secret entry is set by change-password");
        }
    }
}
