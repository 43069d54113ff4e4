// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.admin;

import org.zatoee.core.admin.object.SecretProtection;

/** Protects nothing, so that a test can tell what was protected, and how. */
public final class ReadableSecrets implements SecretProtection {

    @Override
    public String hash(String secret) {
        return "hash of " + secret;
    }

    @Override
    public String hashKey(String key) {
        return "key hash of " + key;
    }

    @Override
    public String encrypt(String secret, String context) {
        return context + " encrypts " + secret;
    }
}
