// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.service.BadRequestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CertificateConditionTest {

    @Test
    void readsOneOnEachLine() {
        String fingerprint = "AB:".repeat(31) + "CD";

        assertThat(CertificateCondition.parse(
                        "cn=client 1\n\nissuer-o = My CA\nSERIAL=00:0F\nfingerprint=" + fingerprint))
                .containsExactly(
                        new CertificateCondition("CN", "client 1"),
                        new CertificateCondition("ISSUER-O", "My CA"),
                        new CertificateCondition("SERIAL", "f"),
                        new CertificateCondition("FINGERPRINT", "ab".repeat(31) + "cd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN", "CN=", "COLOUR=red", "ISSUER-SERIAL=1", "SERIAL=xyz", "FINGERPRINT=abcd"})
    void namesTheLineThatIsWrong(String line) {
        assertThatThrownBy(() -> CertificateCondition.parse("CN=a\n" + line))
                .isInstanceOf(BadRequestException.class)
                .hasMessageStartingWith("value: line 2 ");
    }

    @Test
    void needsAtLeastOne() {
        assertThatThrownBy(() -> CertificateCondition.parse("\n")).isInstanceOf(BadRequestException.class);
    }
}
