// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.jwt;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.AsymmetricJWK;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jwt.SignedJWT;
import org.zatoee.service.BadRequestException;

/** The public keys of an external issuer: RSA and elliptic curves only. Immutable, thread-safe. */
public final class ExternalKeys {

    private static final String FIELD = "jwks";
    private static final int MAX_TEXT = 100_000;
    private static final int MIN_RSA_BITS = 2048;

    private final List<PublicKey> keys;

    private ExternalKeys(List<PublicKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * Reads a JSON Web Key Set (RFC 7517), or public keys or certificates in PEM.
     *
     * @throws BadRequestException naming {@code jwks}, if there is no usable key, or one that is not public
     */
    public static ExternalKeys parse(String text) {
        if (text.length() > MAX_TEXT) {
            throw wrong("must have at most " + MAX_TEXT + " characters");
        }
        List<PublicKey> keys = text.stripLeading().startsWith("{") ? ofKeySet(text) : PemKeys.parse(text);
        if (keys.isEmpty()) {
            throw wrong("must have at least one public key, RSA or EC, as a JSON Web Key Set or in PEM");
        }
        keys.forEach(ExternalKeys::check);
        return new ExternalKeys(keys);
    }

    /** Whether one of them made the signature of a token. */
    boolean signed(SignedJWT token) {
        JWSAlgorithm algorithm = token.getHeader().getAlgorithm();
        return keys.stream().anyMatch(key -> verifies(key, algorithm, token));
    }

    /** The kind of key decides which algorithms come into question, never the token alone. */
    private static boolean verifies(PublicKey key, JWSAlgorithm algorithm, SignedJWT token) {
        try {
            if (key instanceof RSAPublicKey rsa && JWSAlgorithm.Family.RSA.contains(algorithm)) {
                return token.verify(new RSASSAVerifier(rsa));
            }
            return key instanceof ECPublicKey ec
                    && JWSAlgorithm.Family.EC.contains(algorithm)
                    && token.verify(new ECDSAVerifier(ec));
        } catch (JOSEException e) {
            return false;
        }
    }

    private static List<PublicKey> ofKeySet(String text) {
        try {
            List<PublicKey> keys = new ArrayList<>();
            for (JWK key : JWKSet.parse(text).getKeys()) {
                if (key.isPrivate()) {
                    throw wrong("must have public keys only");
                }
                if (key instanceof AsymmetricJWK pair && !KeyUse.ENCRYPTION.equals(key.getKeyUse())) {
                    keys.add(pair.toPublicKey());
                }
            }
            return keys;
        } catch (ParseException | JOSEException e) {
            throw wrong("is not a JSON Web Key Set");
        }
    }

    private static void check(PublicKey key) {
        if (key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() < MIN_RSA_BITS) {
            throw wrong("must have RSA keys of at least " + MIN_RSA_BITS + " bits");
        }
        if (!(key instanceof RSAPublicKey) && !(key instanceof ECPublicKey)) {
            throw wrong("must have keys that are RSA or EC");
        }
    }

    static BadRequestException wrong(String message) {
        return new BadRequestException(FIELD, message);
    }
}
