// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.data;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Texts under keys in the key/value database, for all servers of the cluster. Keys have 1 to 1,000 characters and do not
 * begin with "zato" in any case: those are the platform's. Each method is one round trip and throws an
 * {@link IllegalArgumentException} if a key breaks these rules, a ZatoException with UNAVAILABLE if the database is away.
 * Thread-safe.
 */
public interface KeyValues {

    /** A text; empty if there is none. */
    Optional<String> get(String key);

    /** Sets a text for good. */
    void set(String key, String value);

    /** Sets a text that is gone after this time. */
    void set(String key, String value, Duration ttl);

    /**
     * Sets a text that is gone after this time, unless there is one.
     *
     * @return false if there is one, which stays as it is
     */
    boolean setIfAbsent(String key, String value, Duration ttl);

    /**
     * Adds to a number, which is 0 before.
     *
     * @return what it is now
     */
    long increment(String key, long by);

    /**
     * Has what is under a key, text or fields, gone after this time.
     *
     * @return false if there is nothing
     */
    boolean expire(String key, Duration ttl);

    /**
     * Removes what is under a key, text or fields.
     *
     * @return false if there was nothing
     */
    boolean delete(String key);

    /** The fields under a key; none if there are none. */
    Map<String, String> fields(String key);

    /** Sets one of the fields under a key. */
    void setField(String key, String field, String value);

    /**
     * Removes one of the fields under a key.
     *
     * @return false if it was not there
     */
    boolean deleteField(String key, String field);
}
