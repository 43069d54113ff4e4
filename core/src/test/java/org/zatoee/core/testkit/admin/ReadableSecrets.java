// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.admin;

import org.zatoee.core.admin.object.SecretProtection;
import org.zatoee.core.admin.object.SecretSource;

/** Protects secrets so that a test can see how each was, and that none is anywhere as it is. */
public final class ReadableSecrets implements SecretProtection, SecretSource {

    @Override
    public String hash(String secret) {
        return "hash of " + new StringBuilder(secret).reverse();
    }

    @Override
    public String hashKey(String key) {
        return "key hash of " + new StringBuilder(key).reverse();
    }

    @Override
    public String encrypt(String secret, String context) {
        return context + " " + new StringBuilder(secret).reverse();
    }

    @Override
    public String decrypt(String encrypted, String context) {
        if (!encrypted.startsWith(context + " ")) {
            throw new IllegalArgumentException("encrypted for something else");
        }
        return new StringBuilder(encrypted.substring(context.length() + 1))
                .reverse()
                .toString();
    }
}
