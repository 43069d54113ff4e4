// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.test;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;
import org.zatoee.service.UserConfig;

/** What a test has configured for services. Not thread-safe. */
public final class TestConfig implements UserConfig {

    private final Map<String, String> values = new TreeMap<>();

    /** Nothing is configured. */
    public TestConfig() {}

    void put(String name, String value) {
        values.put(name, value);
    }

    @Override
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    @Override
    public String require(String name) {
        return get(name)
                .orElseThrow(() ->
                        new ServiceException(ErrorCode.INTERNAL, "'" + name + "' is not configured in this test"));
    }

    @Override
    public Map<String, String> all(String file) {
        Map<String, String> all = new TreeMap<>();
        String prefix = file + ".";
        values.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                all.put(name.substring(prefix.length()), value);
            }
        });
        return all;
    }
}
