// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.vault;

import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.settings.CryptoKeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SecretVaultTest {

    private static final String OLD = key(1);
    private static final String NEW = key(2);

    private final SecretVault vault = vault(OLD);

    @Test
    void givesBackWhatItWasGiven() {
        String stored = vault.encrypt("outgoing.ftp:7:password", "pässword");

        assertThat(stored).matches("v1:[0-9a-f]{8}:[A-Za-z0-9+/=]+").doesNotContain("pässword");
        assertThat(vault.decrypt("outgoing.ftp:7:password", stored)).isEqualTo("pässword");
    }

    @Test
    void encryptsTheSameSecretDifferentlyEachTime() {
        assertThat(vault.encrypt("a", "secret")).isNotEqualTo(vault.encrypt("a", "secret"));
    }

    @Test
    void bindsASecretToItsObject() {
        String stored = vault.encrypt("outgoing.ftp:7:password", "secret");

        assertThatThrownBy(() -> vault.decrypt("outgoing.ftp:8:password", stored))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("another object");
    }

    @Test
    void noticesWhenASecretWasChanged() {
        String stored = vault.encrypt("a", "secret");
        byte[] bytes = Base64.getDecoder().decode(stored.substring(12));
        bytes[bytes.length - 1] ^= 1;
        String changed = stored.substring(0, 12) + Base64.getEncoder().encodeToString(bytes);

        assertThatThrownBy(() -> vault.decrypt("a", changed)).isInstanceOf(VaultException.class);
    }

    @Test
    void decryptsUnderOldKeysAndEncryptsUnderTheFirst() {
        String stored = vault.encrypt("a", "secret");
        SecretVault rotated = vault(NEW + "," + OLD);

        assertThat(rotated.decrypt("a", stored)).isEqualTo("secret");
        assertThat(rotated.isOutdated(stored)).isTrue();
        String again = rotated.encrypt("a", "secret");
        assertThat(rotated.isOutdated(again)).isFalse();
        assertThat(vault(NEW).decrypt("a", again)).isEqualTo("secret");
        assertThatThrownBy(() -> vault(NEW).decrypt("a", stored))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("zato.crypto.key");
    }

    @Test
    void namesTheSettingWhenThereIsNoKey() {
        assertThatThrownBy(() -> new SecretVault(CryptoKeys.NONE).encrypt("a", "secret"))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("zato.crypto.key")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "v2:00000000:AAAA", "v1:00000000:AAAA", "v1:KEY:AAAA", "v1:KEY:", "v1:KEY:%"})
    void refusesWhatItDidNotStore(String stored) {
        String id = vault.encrypt("a", "b").substring(3, 11);

        assertThatThrownBy(() -> vault.decrypt("a", stored.replace("KEY", id))).isInstanceOf(VaultException.class);
    }

    @Test
    void derivesKeysThatAllServersOfAClusterHave() {
        assertThat(vault.derivedKeys("jwt").get(0))
                .isEqualTo(vault(OLD).derivedKeys("jwt").get(0));
        assertThat(vault.derivedKeys("jwt").get(0))
                .isNotEqualTo(vault.derivedKeys("other").get(0));
    }

    @Test
    void printsNoKey() {
        assertThat(vault.toString()).doesNotContain(OLD);
    }

    private static SecretVault vault(String keys) {
        return new SecretVault(CryptoKeys.parse(keys));
    }

    private static String key(int seed) {
        byte[] key = new byte[32];
        key[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(key);
    }
}
