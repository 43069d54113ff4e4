// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.test;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;

import org.zatoee.service.data.Crypto;

/** What looks like cryptography and is none: the same in each run of a test, and quick. Not thread-safe. */
final class TestCrypto implements Crypto {

    private static final String HASH = "test-hash:";
    private static final String ENCRYPTED = "test-encrypted:";

    private final Random random = new Random(1);

    @Override
    public byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    @Override
    public String randomToken(int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes(bytes));
    }

    @Override
    public String hash(String password) {
        return HASH + base64(password);
    }

    @Override
    public boolean verify(String hash, String password) {
        return hash.equals(hash(password));
    }

    @Override
    public String encrypt(String text) {
        return ENCRYPTED + base64(text);
    }

    @Override
    public String decrypt(String encrypted) {
        if (!encrypted.startsWith(ENCRYPTED)) {
            throw new IllegalArgumentException("It was not encrypted by this test");
        }
        return new String(Base64.getDecoder().decode(encrypted.substring(ENCRYPTED.length())), StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
