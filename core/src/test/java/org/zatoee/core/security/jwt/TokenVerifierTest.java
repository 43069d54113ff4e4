// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.jwt;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.security.Jwt;
import org.zatoee.core.security.Jwt.ExternalIssuer;
import org.zatoee.core.security.PasswordHash;
import org.zatoee.core.security.SecurityBasics;
import org.zatoee.core.security.SecurityDefinitions;
import org.zatoee.core.security.outage.Outage;
import org.zatoee.core.security.role.AdminRole;
import org.zatoee.core.security.vault.SecretVault;
import org.zatoee.core.security.vault.VaultException;
import org.zatoee.core.settings.CryptoKeys;
import org.zatoee.service.BadRequestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TokenVerifierTest {

    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final String OTHER_KEY = "/wECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final KeyPair RSA = pair("RSA");
    private static final KeyPair EC = pair("EC");
    private static final String ISSUER = "https://id.example";

    private Instant now = NOW;
    private final InstantSource clock = () -> now;
    private final TokenRevocations cluster = new LocalRevocations(clock);
    private final Jwt anna = own(1, "anna", "hash 1");
    private final OwnTokens tokens = new OwnTokens(vault(KEY), clock);
    private final RevokedTokens revoked = revoked();
    private final TokenVerifier verifier = new TokenVerifier(tokens, revoked, clock);

    @Test
    void takesATokenOfTheCluster() {
        String token = tokens.issue(anna);

        assertThat(verifier.verify(anna, token)).get().satisfies(verified -> {
            assertThat(verified.username()).isEqualTo("anna");
            assertThat(verified.expires()).isEqualTo(NOW.plusSeconds(3600));
        });
    }

    @Test
    void takesATokenThatAnotherServerGaveOutUnderAnOlderKey() {
        String token = tokens.issue(anna);
        TokenVerifier other = new TokenVerifier(new OwnTokens(vault(OTHER_KEY + "," + KEY), clock), revoked(), clock);

        assertThat(other.verify(anna, token)).isPresent();
    }

    @Test
    void refusesATokenOfAnotherCluster() {
        String token = new OwnTokens(vault(OTHER_KEY), clock).issue(anna);

        assertThat(verifier.verify(anna, token)).isEmpty();
    }

    @Test
    void refusesATokenWhenItsTimeIsOverWithAHalfMinuteOfLeeway() {
        String token = tokens.issue(anna);

        now = NOW.plusSeconds(3600 + 29);
        assertThat(verifier.verify(anna, token)).isPresent();
        now = NOW.plusSeconds(3600 + 30);
        assertThat(verifier.verify(anna, token)).isEmpty();
    }

    @Test
    void refusesATokenOfAnotherDefinitionOrAnInactiveOne() {
        String token = tokens.issue(anna);

        assertThat(verifier.verify(own(2, "anna", "hash 1"), token)).isEmpty();
        assertThat(verifier.verify(own(1, "bert", "hash 1"), token)).isEmpty();
        assertThat(verifier.verify(
                        new Jwt(anna.basics().withActive(false), "anna", anna.password(), anna.ttl(), null), token))
                .isEmpty();
    }

    @Test
    void refusesATokenOfBeforeThePasswordWasChanged() {
        String token = tokens.issue(anna);

        assertThat(verifier.verify(own(1, "anna", "hash 2"), token)).isEmpty();
    }

    @Test
    void refusesATokenThatWasChanged() {
        String[] parts = tokens.issue(anna).split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.replace("\"exp\":", "\"exp\":9").getBytes(StandardCharsets.UTF_8));

        assertThat(verifier.verify(anna, parts[0] + "." + forged + "." + parts[2]))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a.b.c", "e30.e30.", "....", "eyJhbGciOiJIUzI1NiJ9..AAAA"})
    void refusesWhatIsNoToken(String token) {
        assertThat(verifier.verify(anna, token)).isEmpty();
    }

    @Test
    void refusesATokenThatIsNotSigned() {
        String claims = tokens.issue(anna).split("\\.")[1];
        String unsigned = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(verifier.verify(anna, unsigned + "." + claims + ".")).isEmpty();
        assertThat(verifier.verify(external(jwks()), new PlainJWT(claims(builder -> {})).serialize()))
                .isEmpty();
    }

    @Test
    void refusesARevokedTokenOnEveryServer() {
        RevokedTokens others = revoked();
        TokenVerifier other = new TokenVerifier(tokens, others, clock);
        String token = tokens.issue(anna);
        VerifiedToken verified = verifier.verify(anna, token).orElseThrow();

        revoked.revoke(new RevokedToken(verified.id(), verified.expires()));

        assertThat(verifier.verify(anna, token)).isEmpty();
        others.refresh();
        assertThat(other.verify(anna, token)).isEmpty();
    }

    @Test
    void namesTheSettingWhereTheClusterHasNoKey() {
        OwnTokens none = new OwnTokens(new SecretVault(CryptoKeys.NONE), clock);

        assertThatThrownBy(() -> none.issue(anna))
                .isInstanceOf(VaultException.class)
                .hasMessageContaining("zato.crypto.key");
    }

    @Test
    void takesTokensOfAnExternalIssuerUnderItsKeys() {
        for (String keys : List.of(jwks(), pem())) {
            assertThat(verifier.verify(external(keys), rsa(builder -> {}))).isPresent();
            assertThat(verifier.verify(external(keys), ec(builder -> {})))
                    .get()
                    .extracting(VerifiedToken::username)
                    .isEqualTo("shop");
        }
    }

    @Test
    void refusesClaimsThatAreNotAsConfigured() {
        Jwt definition = external(jwks());

        assertThat(verifier.verify(definition, rsa(builder -> builder.issuer("https://evil.example"))))
                .isEmpty();
        assertThat(verifier.verify(definition, rsa(builder -> builder.audience("another"))))
                .isEmpty();
        assertThat(verifier.verify(definition, rsa(builder -> builder.audience((String) null))))
                .isEmpty();
        assertThat(verifier.verify(definition, rsa(builder -> builder.claim("client_id", "another"))))
                .isEmpty();
        assertThat(verifier.verify(definition, rsa(builder -> builder.expirationTime(null))))
                .isEmpty();
        assertThat(verifier.verify(definition, rsa(builder -> builder.expirationTime(at(-31)))))
                .isEmpty();
        assertThat(verifier.verify(definition, rsa(builder -> builder.expirationTime(at(-29)))))
                .isPresent();
        assertThat(verifier.verify(definition, rsa(builder -> builder.notBeforeTime(at(31)))))
                .isEmpty();
        assertThat(verifier.verify(definition, rsa(builder -> builder.notBeforeTime(at(29)))))
                .isPresent();
    }

    @Test
    void refusesATokenThatTakesThePublicKeyForASharedOne() throws Exception {
        byte[] shared = pem().getBytes(StandardCharsets.UTF_8);
        byte[] encoded = RSA.getPublic().getEncoded();

        for (byte[] secret : List.of(shared, encoded)) {
            assertThat(verifier.verify(external(pem()), signed(JWSAlgorithm.HS256, new MACSigner(secret), b -> {})))
                    .isEmpty();
        }
    }

    @Test
    void refusesATokenThatBringsItsOwnKey() throws Exception {
        KeyPair foreign = pair("RSA");
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .jwk(new RSAKey.Builder((RSAPublicKey) foreign.getPublic()).build())
                .build();
        SignedJWT token = new SignedJWT(header, claims(builder -> {}));
        token.sign(new RSASSASigner(foreign.getPrivate()));

        assertThat(verifier.verify(external(jwks()), token.serialize())).isEmpty();
    }

    @Test
    void findsAdministratorsByIssuerAndUser() {
        Jwt admin = new Jwt(
                SecurityBasics.of(7, 1, "sso").with(AdminRole.VIEWER),
                "shop",
                PasswordHash.NONE,
                Duration.ZERO,
                new ExternalIssuer(ISSUER, "zato", jwks(), "client_id"));
        SecurityDefinitions definitions = SecurityDefinitions.of(List.of(anna, admin));

        assertThat(verifier.verifyAdministrator(definitions, rsa(builder -> {})))
                .get()
                .extracting(VerifiedToken::definition)
                .isSameAs(admin);
        assertThat(verifier.verifyAdministrator(definitions, tokens.issue(anna)))
                .as("a good token, but no role")
                .isEmpty();
    }

    @Test
    void verifiesATokenOnceForEachVersionOfADefinition() {
        Jwt definition = external(jwks());
        Jwt changed = changed(definition, 2, jwks());
        Jwt otherKeys = changed(definition, 3, pem(pair("RSA")));
        String token = rsa(builder -> {});

        VerifiedToken first = verifier.verify(definition, token).orElseThrow();

        assertThat(verifier.verify(definition, token)).containsSame(first);
        assertThat(verifier.verify(changed, token)).get().isNotSameAs(first);
        assertThat(verifier.verify(otherKeys, token)).isEmpty();
        assertThat(verifier.verify(definition, token + "A")).isEmpty();
    }

    @Test
    void refusesATokenThatWasGoodOnceItsTimeIsOverOrItWasRevoked() {
        Jwt definition = external(jwks());
        String passing = rsa(builder -> builder.jwtID("passing"));
        String revokedSoon = rsa(builder -> builder.jwtID("revoked"));
        assertThat(verifier.verify(definition, passing)).isPresent();
        assertThat(verifier.verify(definition, revokedSoon)).isPresent();

        revoked.revoke(new RevokedToken("revoked", NOW.plusSeconds(600)));
        assertThat(verifier.verify(definition, revokedSoon)).isEmpty();
        now = NOW.plusSeconds(600 + 30);
        assertThat(verifier.verify(definition, passing)).isEmpty();
    }

    private static Jwt changed(Jwt definition, long version, String keys) {
        return new Jwt(
                definition.basics().withVersion(version),
                definition.username(),
                definition.password(),
                definition.ttl(),
                new ExternalIssuer(ISSUER, "zato", keys, "client_id"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secret",
                "{}",
                "{\"keys\":[]}",
                "{\"keys\":[{\"kty\":\"oct\",\"k\":\"AAAA\"}]}",
                "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----",
                "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"
            })
    void namesTheFieldWhenThereIsNoUsableKey(String keys) {
        assertThatThrownBy(() -> ExternalKeys.parse(keys))
                .isInstanceOf(BadRequestException.class)
                .hasMessageStartingWith("jwks: ");
    }

    private RevokedTokens revoked() {
        return new RevokedTokens(cluster, clock, () -> {}, new Outage("a test", System::nanoTime));
    }

    private static SecretVault vault(String keys) {
        return new SecretVault(CryptoKeys.parse(keys));
    }

    private static Jwt own(long id, String username, String hash) {
        return new Jwt(
                SecurityBasics.of(id, 1, "jwt" + id), username, new PasswordHash(hash), Duration.ofHours(1), null);
    }

    private static Jwt external(String keys) {
        return new Jwt(
                SecurityBasics.of(3, 1, "sso"),
                "shop",
                PasswordHash.NONE,
                Duration.ZERO,
                new ExternalIssuer(ISSUER, "zato", keys, "client_id"));
    }

    private static String jwks() {
        return new JWKSet(List.of(
                        new RSAKey.Builder((RSAPublicKey) RSA.getPublic()).build(),
                        new ECKey.Builder(Curve.P_256, (ECPublicKey) EC.getPublic()).build()))
                .toString();
    }

    private static String pem() {
        return pem(RSA) + "\n" + pem(EC);
    }

    private static String pem(KeyPair pair) {
        String base64 = Base64.getMimeEncoder().encodeToString(pair.getPublic().getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----";
    }

    private static String rsa(Consumer<JWTClaimsSet.Builder> change) {
        return signed(JWSAlgorithm.RS256, new RSASSASigner((RSAPrivateKey) RSA.getPrivate()), change);
    }

    private static String ec(Consumer<JWTClaimsSet.Builder> change) {
        try {
            return signed(JWSAlgorithm.ES256, new ECDSASigner((ECPrivateKey) EC.getPrivate()), change);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(JWSAlgorithm algorithm, JWSSigner signer, Consumer<JWTClaimsSet.Builder> change) {
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(algorithm), claims(change));
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder builder = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("zato")
                .claim("client_id", "shop")
                .expirationTime(at(600));
        change.accept(builder);
        return builder.build();
    }

    private static Date at(long seconds) {
        return Date.from(NOW.plusSeconds(seconds));
    }

    private static KeyPair pair(String algorithm) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (algorithm.equals("EC")) {
                generator.initialize(new ECGenParameterSpec("secp256r1"));
            } else {
                generator.initialize(2048);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
