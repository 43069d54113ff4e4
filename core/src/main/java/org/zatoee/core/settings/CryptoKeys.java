// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.settings;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The keys of a cluster, the same on all its servers. Immutable; never printed.
 *
 * @param keys the base64 of 32 bytes each: the first encrypts, all decrypt; none where secrets are not kept
 */
public record CryptoKeys(List<String> keys) {

    /** The setting they come from. */
    public static final String SETTING = "zato.crypto.key";

    /** No keys. */
    public static final CryptoKeys NONE = new CryptoKeys(List.of());

    private static final int BYTES = 32;

    public CryptoKeys {
        keys = List.copyOf(keys);
    }

    /**
     * Reads keys.
     *
     * @param text base64 of 32 bytes each, with commas between; blank for none
     * @throws SettingsException if one is none; the message does not repeat it
     */
    public static CryptoKeys parse(String text) {
        if (text.isBlank()) {
            return NONE;
        }
        List<String> keys = new ArrayList<>();
        for (String one : text.split(",", -1)) {
            keys.add(key(keys.size() + 1, one.strip()));
        }
        return new CryptoKeys(keys);
    }

    private static String key(int number, String base64) {
        try {
            if (Base64.getDecoder().decode(base64).length == BYTES) {
                return base64;
            }
        } catch (IllegalArgumentException e) {
            throw wrong(number);
        }
        throw wrong(number);
    }

    private static SettingsException wrong(int number) {
        return new SettingsException("Setting " + SETTING
                + " needs the base64 of 32 bytes, with commas between keys; key " + number + " is none");
    }

    /** How many there are: what is printed ends in logs. */
    @Override
    public String toString() {
        return keys.size() + " keys";
    }
}
