// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.certificate;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class X509FieldsTest {

    /** Made by openssl for {@code /C=DE/O=Shop, Inc/OU=IT/CN=client 1}, signed by itself; its key was not kept. */
    private static final String PEM =
            """
            -----BEGIN CERTIFICATE-----
            MIIBxzCCAW6gAwIBAgIDDx4tMAoGCCqGSM49BAMCMEExCzAJBgNVBAYTAkRFMRIw
            EAYDVQQKDAlTaG9wLCBJbmMxCzAJBgNVBAsMAklUMREwDwYDVQQDDAhjbGllbnQg
            MTAgFw0yNjExMjEwOTM4MThaGA8yMTI2MTAyODA5MzgxOFowQTELMAkGA1UEBhMC
            REUxEjAQBgNVBAoMCVNob3AsIEluYzELMAkGA1UECwwCSVQxETAPBgNVBAMMCGNs
            aWVudCAxMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEFjmKEJZZ4LY1CgaQGj7u
            8hafp7OmSJLiAcy9+S5l5lYG995LX0EGfuZ5WX3NbIb8+aJiXjmbEatPkgQ1/rF5
            e6NTMFEwHQYDVR0OBBYEFJyZEblSre9ojAp4dtZJqgb9QiQhMB8GA1UdIwQYMBaA
            FJyZEblSre9ojAp4dtZJqgb9QiQhMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0E
            AwIDRwAwRAIgfi5sYIUuLiStGZHeHDjqPbAzBJI1elU4O+uc8hKvjRgCIG22wpK3
            FWypdnhb3s0tMm6P+73Sq4ufNXBMxyP2qAek
            -----END CERTIFICATE-----
            """;

    private final X509Fields fields = new X509Fields(certificate());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CN | client 1",
                "O | Shop, Inc",
                "OU | IT",
                "C | DE",
                "ISSUER-CN | client 1",
                "ISSUER-O | Shop, Inc",
                "SERIAL | f1e2d",
                "SUBJECT | CN=client 1,OU=IT,O=Shop\\, Inc,C=DE",
                "ISSUER | CN=client 1,OU=IT,O=Shop\\, Inc,C=DE",
                "FINGERPRINT | 3827c2314542e8d9c97628452ff80772f857015251ad7b44a8bd2969dc7e6b17"
            })
    void readsItsFields(String field, String value) {
        assertThat(fields.value(field)).isEqualTo(value);
    }

    @Test
    void hasNoFieldThatIsNotThere() {
        assertThat(fields.value("L")).isNull();
        assertThat(fields.value("ISSUER-UID")).isNull();
    }

    private static X509Certificate certificate() {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(PEM.getBytes(StandardCharsets.US_ASCII)));
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }
}
