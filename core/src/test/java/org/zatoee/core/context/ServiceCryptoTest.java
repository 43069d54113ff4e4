// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.context;

import org.junit.jupiter.api.Test;
import org.zatoee.core.testkit.invoke.TestFacilities;
import org.zatoee.service.ZatoException;
import org.zatoee.service.data.Crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServiceCryptoTest {

    private final Crypto crypto = TestFacilities.alone().own().crypto();

    @Test
    void randomThingsAreDifferentEachTime() {
        assertThat(crypto.randomBytes(16)).hasSize(16).isNotEqualTo(crypto.randomBytes(16));
        assertThat(crypto.randomToken(16)).hasSize(22).matches("[A-Za-z0-9_-]+");
        assertThatThrownBy(() -> crypto.randomBytes(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> crypto.randomBytes(2_000_000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void passwordsAreVerifiedByTheirHash() {
        String hash = crypto.hash("secret");

        assertThat(hash).startsWith("$argon2id$").doesNotContain("secret");
        assertThat(crypto.verify(hash, "secret")).isTrue();
        assertThat(crypto.verify(hash, "Secret")).isFalse();
        assertThat(crypto.verify("no hash", "secret")).isFalse();
    }

    @Test
    void whatWasEncryptedIsReadAgain() {
        String encrypted = crypto.encrypt("Zażółć");

        assertThat(encrypted).doesNotContain("Za").isNotEqualTo(crypto.encrypt("Zażółć"));
        assertThat(crypto.decrypt(encrypted)).isEqualTo("Zażółć");
        assertThatThrownBy(() -> crypto.decrypt(encrypted.substring(0, encrypted.length() - 8) + "AAAAAAA="))
                .isInstanceOf(ZatoException.class);
        assertThatThrownBy(() -> crypto.decrypt("anything")).isInstanceOf(ZatoException.class);
    }
}
