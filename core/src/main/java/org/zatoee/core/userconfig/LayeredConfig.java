// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.userconfig;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;
import org.zatoee.service.UserConfig;

/**
 * What a server's own files say, and under that what is configured for all servers: the nearer one counts. Secrets are
 * decrypted when they are asked for, so that they are nowhere in memory otherwise. Immutable.
 */
public final class LayeredConfig implements UserConfig {

    private final UserConfig files;
    private final StoredConfig stored;
    private final UnaryOperator<String> decryption;

    /**
     * Both at one moment.
     *
     * @param decryption reads what is secret in the latter
     */
    public LayeredConfig(UserConfig files, StoredConfig stored, UnaryOperator<String> decryption) {
        this.files = Objects.requireNonNull(files, "files");
        this.stored = Objects.requireNonNull(stored, "stored");
        this.decryption = Objects.requireNonNull(decryption, "decryption");
    }

    @Override
    public Optional<String> get(String name) {
        Optional<String> own = files.get(name);
        return own.isPresent() ? own : readable(name, stored.entries().get(name));
    }

    @Override
    public String require(String name) {
        return get(name)
                .orElseThrow(() -> new ServiceException(
                        ErrorCode.INTERNAL, "'" + name + "' is configured neither on this server nor for all"));
    }

    @Override
    public Map<String, String> all(String file) {
        Map<String, String> all = new TreeMap<>();
        String prefix = file + ".";
        Map<String, String> own = files.all(file);
        stored.beginningWith(prefix).forEach((name, entry) -> {
            String key = name.substring(prefix.length());
            if (!own.containsKey(key)) {
                readable(name, entry).ifPresent(value -> all.put(key, value));
            }
        });
        all.putAll(own);
        return Map.copyOf(all);
    }

    private Optional<String> readable(String name, @Nullable StoredEntry entry) {
        if (entry == null || !entry.secret()) {
            return Optional.ofNullable(entry).map(StoredEntry::value);
        }
        try {
            return Optional.of(decryption.apply(entry.value()));
        } catch (ServiceException e) {
            throw new ServiceException(
                    ErrorCode.INTERNAL,
                    "The secret '" + name + "' cannot be read on this server: " + e.getMessage(),
                    e);
        }
    }
}
