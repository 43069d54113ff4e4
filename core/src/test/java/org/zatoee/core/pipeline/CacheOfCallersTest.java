// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zatoee.core.channel.ChannelRules;
import org.zatoee.core.channel.ChannelSecurity;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.security.Jwt;
import org.zatoee.core.security.PasswordHash;
import org.zatoee.core.security.SecurityBasics;
import org.zatoee.service.SecurityInfo;

import static org.assertj.core.api.Assertions.assertThat;

/** Replies that are kept, of callers who share a security definition. */
class CacheOfCallersTest extends PipelineTestCase {

    private static final String ISSUER = "https://id.example";

    private KeyPair keys;

    @BeforeEach
    void keepRepliesOfAServiceThatKnowsWhoCalls() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        String jwks = new JWKSet(new RSAKey.Builder((RSAPublicKey) keys.getPublic()).build()).toString();
        define(new Jwt(
                SecurityBasics.of(1, 1, "sso"),
                "",
                PasswordHash.NONE,
                Duration.ZERO,
                new Jwt.ExternalIssuer(ISSUER, "zato", jwks, "sub")));
        deploy("test.mine", byte[].class, String.class, (body, zato) -> zato.channel()
                .security()
                .map(SecurityInfo::username)
                .orElse("nobody"));
        mount(channel("test.mine", "/mine", DataFormat.JSON)
                .withSecurity(ChannelSecurity.definition(1))
                .withRules(ChannelRules.builder()
                        .cacheExpiry(Duration.ofMinutes(10))
                        .build()));
    }

    @Test
    void areNotGivenToAnotherUserOfTheSameIssuer() throws Exception {
        assertThat(text(callAs("anna"))).isEqualTo("anna");
        assertThat(text(callAs("bert"))).isEqualTo("bert");

        HttpReply again = callAs("anna");

        assertThat(text(again)).isEqualTo("anna");
        assertThat(again.headers()).as("of the cache").containsKey("Age");
    }

    private HttpReply callAs(String user) throws JOSEException {
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("zato")
                .subject(user)
                .expirationTime(Date.from(Instant.parse("2026-11-01T12:10:00Z")))
                .build();
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
        token.sign(new RSASSASigner(keys.getPrivate()));
        return send(FakeCall.get("/mine").withHeader("Authorization", "Bearer " + token.serialize()));
    }
}
