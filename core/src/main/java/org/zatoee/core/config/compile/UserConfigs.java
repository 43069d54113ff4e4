// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config.compile;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ConfigObjects;
import org.zatoee.core.userconfig.StoredConfig;
import org.zatoee.core.userconfig.StoredEntry;

/** Reads what is configured for the services of users. */
final class UserConfigs {

    private UserConfigs() {}

    /** All entries; a secret whose value was never set is none. */
    static StoredConfig of(ConfigObjects objects) {
        Map<String, StoredEntry> entries = new HashMap<>();
        for (ConfigObject object : objects.ofType("user-config")) {
            entry(object).ifPresent(entry -> entries.put(object.name(), entry));
        }
        return entries.isEmpty() ? StoredConfig.NONE : new StoredConfig(entries);
    }

    private static Optional<StoredEntry> entry(ConfigObject object) {
        return object.flag("is_secret")
                ? object.secrets().find("password").map(kept -> new StoredEntry(kept, true))
                : Optional.of(new StoredEntry(object.text("value"), false));
    }
}
