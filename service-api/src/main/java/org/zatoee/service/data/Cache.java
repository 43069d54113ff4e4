// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.data;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A named cache of this server: the services of the server share it, other servers have their own. It is bounded: what was
 * not used for long goes first. Values are kept as text, numbers and booleans are; all others as JSON, so that what comes
 * out is a copy, and fits a newer version of a service too. Thread-safe.
 */
public interface Cache {

    /**
     * A value.
     *
     * @throws org.zatoee.service.ServiceException with INTERNAL if it is not of that type and cannot be converted to it
     */
    <T> Optional<T> get(String key, Class<T> type);

    /** Keeps a value until there is no more room. */
    void put(String key, Object value);

    /** Keeps a value for at most so long. */
    void put(String key, Object value, Duration ttl);

    /** A value; if there is none, what the supplier says, which is kept for at most so long. */
    default <T> T getOrPut(String key, Class<T> type, Duration ttl, Supplier<T> supplier) {
        return get(key, type).orElseGet(() -> {
            T made = supplier.get();
            put(key, made, ttl);
            return made;
        });
    }

    /** Forgets a value. */
    void remove(String key);

    /** Forgets all values. */
    void clear();
}
