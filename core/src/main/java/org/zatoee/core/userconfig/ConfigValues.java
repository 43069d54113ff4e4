// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.userconfig;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;
import org.zatoee.service.UserConfig;

/** The values of all files at one moment. Immutable. */
final class ConfigValues implements UserConfig {

    /** Nothing is configured. */
    static final ConfigValues NONE = new ConfigValues(Map.of());

    private final Map<String, Map<String, String>> files;

    /** Values by the names of files without their extension, and by their names in these. */
    ConfigValues(Map<String, Map<String, String>> files) {
        Map<String, Map<String, String>> copy = new TreeMap<>();
        files.forEach((name, values) -> copy.put(name, Map.copyOf(values)));
        this.files = Map.copyOf(copy);
    }

    /** Both may have dots in them, so each dot may be the one between them; the first that fits counts. */
    @Override
    public Optional<String> get(String name) {
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
            String value = all(name.substring(0, dot)).get(name.substring(dot + 1));
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    @Override
    public String require(String name) {
        return get(name)
                .orElseThrow(() ->
                        new ServiceException(ErrorCode.INTERNAL, "'" + name + "' is not configured on this server"));
    }

    @Override
    public Map<String, String> all(String file) {
        return files.getOrDefault(file, Map.of());
    }
}
