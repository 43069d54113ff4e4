// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.jwt;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Public keys in PEM (RFC 7468): {@code PUBLIC KEY} or {@code CERTIFICATE}. */
final class PemKeys {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]*)-----END \\1-----");

    private PemKeys() {}

    static List<PublicKey> parse(String text) {
        List<PublicKey> keys = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            keys.add(key(group(blocks, 1), group(blocks, 2).replaceAll("\\s", "")));
        }
        return keys;
    }

    private static String group(Matcher matcher, int number) {
        return Objects.requireNonNull(matcher.group(number));
    }

    private static PublicKey key(String label, String base64) {
        try {
            byte[] der = Base64.getDecoder().decode(base64);
            return switch (label) {
                case "PUBLIC KEY" -> publicKey(der);
                case "CERTIFICATE" ->
                    CertificateFactory.getInstance("X.509")
                            .generateCertificate(new ByteArrayInputStream(der))
                            .getPublicKey();
                default -> throw ExternalKeys.wrong("must have blocks PUBLIC KEY or CERTIFICATE only, not " + label);
            };
        } catch (IllegalArgumentException | CertificateException e) {
            throw ExternalKeys.wrong("has a block " + label + " that cannot be read");
        }
    }

    private static PublicKey publicKey(byte[] der) {
        return Stream.of("RSA", "EC")
                .flatMap(algorithm -> publicKey(algorithm, der).stream())
                .findFirst()
                .orElseThrow(() -> ExternalKeys.wrong("has a block PUBLIC KEY that is neither RSA nor EC"));
    }

    private static Optional<PublicKey> publicKey(String algorithm, byte[] der) {
        try {
            return Optional.of(KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(der)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
