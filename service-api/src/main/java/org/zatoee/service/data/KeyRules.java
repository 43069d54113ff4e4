// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.data;

/** The rules for keys of services, in one place for every implementation of {@link KeyValues}. */
public final class KeyRules {

    private static final int MAX_LENGTH = 1000;
    private static final String RESERVED = "zato";

    private KeyRules() {}

    /**
     * The key, if a service may use it.
     *
     * @throws IllegalArgumentException if it may not
     */
    public static String checked(String key) {
        if (key.isEmpty() || key.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A key has 1 to " + MAX_LENGTH + " characters");
        }
        if (key.regionMatches(true, 0, RESERVED, 0, RESERVED.length())) {
            throw new IllegalArgumentException(
                    "Keys that begin with '" + RESERVED + "' are the platform's, and '" + key + "' does");
        }
        return key;
    }
}
