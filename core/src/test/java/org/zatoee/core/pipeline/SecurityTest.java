// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.channel.ChannelRules;
import org.zatoee.core.channel.ChannelSecurity;
import org.zatoee.core.channel.ChannelUrl;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.http.address.IpRanges;
import org.zatoee.core.security.ApiKey;
import org.zatoee.core.security.BasicAuth;
import org.zatoee.core.security.CertificateCondition;
import org.zatoee.core.security.Jwt;
import org.zatoee.core.security.RateLimits;
import org.zatoee.core.security.TechnicalAccount;
import org.zatoee.core.security.TlsChannel;
import org.zatoee.core.security.WsSecurity;
import org.zatoee.core.security.jwt.service.JwtLogIn;
import org.zatoee.core.security.jwt.service.JwtLogOut;

import static org.assertj.core.api.Assertions.assertThat;

class SecurityTest extends SecurityTestCase {

    @Test
    void letsInWhoeverShowsTheRightPassword() {
        define(new BasicAuth(basics(1), "anna", "Shop", SECRET));
        mountSecured(1);

        HttpReply reply = send(FakeCall.get("/who").withHeader("Authorization", basic("anna", "secret")));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(json(reply)).isEqualTo(Map.of("name", "def1", "type", "basic_auth", "username", "anna"));
    }

    @Test
    void asksForCredentialsOfItsRealm() {
        define(new BasicAuth(basics(1), "anna", "Shop", SECRET));
        mountSecured(1);

        HttpReply reply = send(FakeCall.get("/who"));

        error(reply, 401);
        assertThat(reply.headers()).containsEntry("WWW-Authenticate", "Basic realm=\"Shop\"");
    }

    @Test
    void tellsUnknownUsersWrongPasswordsAndInactiveDefinitionsNothingDifferent() {
        define(new BasicAuth(basics(1), "anna", "Shop", SECRET));
        define(new BasicAuth(basics(2).withActive(false), "anna", "Shop", SECRET));
        mountSecured(1);
        HttpReply wrong = send(FakeCall.get("/who").withHeader("Authorization", basic("anna", "wrong")));
        HttpReply unknown = send(FakeCall.get("/who").withHeader("Authorization", basic("nobody", "secret")));
        replaceChannels(secured(2));
        HttpReply inactive = send(FakeCall.get("/who").withHeader("Authorization", basic("anna", "secret")));

        for (HttpReply reply : List.of(wrong, unknown, inactive)) {
            assertThat(error(reply, 401).get("details"))
                    .isEqualTo(error(wrong, 401).get("details"));
            assertThat(reply.headers().keySet()).isEqualTo(wrong.headers().keySet());
            assertThat(text(reply)).doesNotContain("anna", "nobody");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic !", "Basic YW5uYQ==", "Bearer abc", "Digest a=b", ""})
    void refusesWhatIsNoBasicAuthentication(String header) {
        define(new BasicAuth(basics(1), "anna", "Shop", SECRET));
        mountSecured(1);

        error(send(FakeCall.get("/who").withHeader("Authorization", header)), 401);
    }

    @Test
    void locksOutWhoeverGuessesAndNobodyElse() {
        define(new BasicAuth(basics(1), "anna", "Shop", SECRET));
        mountSecured(1);
        for (int i = 0; i < 5; i++) {
            error(send(FakeCall.get("/who").withHeader("Authorization", basic("anna", "guess" + i))), 401);
        }

        HttpReply locked = send(FakeCall.get("/who").withHeader("Authorization", basic("anna", "secret")));

        error(locked, 429);
        assertThat(locked.headers()).containsEntry("Retry-After", "1");
        assertThat(send(FakeCall.get("/who").from("192.0.2.7").withHeader("Authorization", basic("anna", "secret")))
                        .status())
                .isEqualTo(200);
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(send(FakeCall.get("/who").withHeader("Authorization", basic("anna", "secret")))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void letsInByAnApiKey() {
        define(new ApiKey(basics(1), "X-Shop-Key", security.passwordHasher().hashKey("0123456789abcdef0123456789")));
        mountSecured(1);

        assertThat(send(FakeCall.get("/who").withHeader("x-shop-key", "0123456789abcdef0123456789"))
                        .status())
                .isEqualTo(200);
        HttpReply refused = send(FakeCall.get("/who").withHeader("X-Shop-Key", "another"));
        error(refused, 401);
        assertThat(refused.headers()).doesNotContainKey("WWW-Authenticate");
        error(send(FakeCall.get("/who")), 401);
    }

    @Test
    void letsInByATechnicalAccount() {
        define(new TechnicalAccount(basics(1), SECRET));
        mountSecured(1);

        assertThat(json(send(FakeCall.get("/who")
                        .withHeader("X-Zato-User", "def1")
                        .withHeader("X-Zato-Password", "secret"))))
                .containsEntry("type", "tech_acc")
                .containsEntry("username", "def1");
        HttpReply refused = send(FakeCall.get("/who").withHeader("X-Zato-User", "def1"));
        error(refused, 401);
        assertThat(refused.headers()).containsEntry("WWW-Authenticate", "zato-tech-acc");
    }

    @Test
    void letsInByACertificateThatATrustedProxySaw() {
        define(new TlsChannel(basics(1), CertificateCondition.parse("CN=client 1\nSERIAL=0F")));
        mountSecured(1);

        HttpReply reply = send(certificate().withHeader("X-Zato-TLS-Proxy-Token", PROXY_TOKEN));
        assertThat(reply.status()).as(text(reply)).isEqualTo(200);
        HttpReply forged = send(certificate());
        error(forged, 401);
        assertThat(forged.headers()).containsEntry("WWW-Authenticate", "zato-tls-channel-sec");
        error(send(certificate().withHeader("X-Zato-TLS-Proxy-Token", "guessed")), 401);
        error(
                send(certificate()
                        .withHeader("X-Zato-TLS-CN", "client 2")
                        .withHeader("X-Zato-TLS-Proxy-Token", PROXY_TOKEN)),
                401);
    }

    @Test
    void refusesAMessageWithoutAUsernameToken() {
        define(new WsSecurity(basics(1), "anna", SECRET, true, true, Duration.ofMinutes(5), Duration.ofMinutes(5)));
        mountSecured(1);

        HttpReply refused = send(FakeCall.get("/who").withHeader("Authorization", basic("anna", "secret")));

        error(refused, 401);
        assertThat(refused.headers()).containsEntry("WWW-Authenticate", "zato-wss");
    }

    @Test
    void letsInByAUsernameTokenOnce() {
        define(new WsSecurity(basics(1), "anna", SECRET, true, true, Duration.ofMinutes(5), Duration.ofMinutes(5)));
        mount(HttpChannel.of("soap", ChannelUrl.soap("/soap", ""), DataFormat.XML, SERVICE)
                .withSecurity(ChannelSecurity.definition(1)));

        HttpReply reply = send(message("anna", "secret", "bm9uY2U="));
        assertThat(reply.status()).as(text(reply)).isEqualTo(200);
        assertThat(text(reply)).contains("wss").contains("anna");
        assertThat(send(message("anna", "secret", "bm9uY2U=")).status())
                .as("the same nonce again")
                .isEqualTo(401);
        HttpReply wrong = send(message("anna", "wrong", "bm9uY2Ux"));
        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.headers()).containsEntry("WWW-Authenticate", "zato-wss");
        assertThat(send(message("nobody", "secret", "bm9uY2Uy")).status()).isEqualTo(401);
    }

    @Test
    void givesATokenForAPasswordAndEndsIt() {
        define(new Jwt(basics(1), "anna", SECRET, Duration.ofHours(1), null));
        mountSecured(1);
        deploy("log-in", JwtLogIn.Input.class, JwtLogIn.Output.class, security.logIn());
        deploy("log-out", Void.class, JwtLogOut.Output.class, security.logOut());
        mount(channel("log-in", "/log-in", DataFormat.JSON));
        mount(channel("log-out", "/log-out", DataFormat.JSON));

        error(send(FakeCall.post("/log-in", "{\"username\":\"anna\",\"password\":\"wrong\"}")), 401);
        HttpReply loggedIn = send(FakeCall.post("/log-in", "{\"username\":\"anna\",\"password\":\"secret\"}"));
        String token = String.valueOf(json(loggedIn).get("token"));
        assertThat(loggedIn.headers()).containsEntry("Authorization", token);

        String bearer = "Bearer " + token;
        assertThat(json(send(FakeCall.get("/who").withHeader("Authorization", bearer))))
                .containsEntry("username", "anna")
                .containsEntry("type", "jwt");
        assertThat(send(FakeCall.of("POST", "/log-out").withHeader("Authorization", bearer))
                        .status())
                .isEqualTo(200);
        HttpReply ended = send(FakeCall.get("/who").withHeader("Authorization", bearer));
        error(ended, 401);
        assertThat(ended.headers()).containsEntry("WWW-Authenticate", "JWT");
    }

    @Test
    void refusesADefinitionThatIsNotThere() {
        mountSecured(99);

        error(send(FakeCall.get("/who")), 401);
    }

    @Test
    void refusesGoodCredentialsFromElsewhere() {
        define(new BasicAuth(basics(1).with(IpRanges.of(Set.of("10.0.0.0/8", "2001:db8::/32"))), "anna", "a", SECRET));
        mountSecured(1);
        String credentials = basic("anna", "secret");

        assertThat(send(FakeCall.get("/who").from("10.1.2.3").withHeader("Authorization", credentials))
                        .status())
                .isEqualTo(200);
        assertThat(send(FakeCall.get("/who").from("2001:db8::7").withHeader("Authorization", credentials))
                        .status())
                .isEqualTo(200);
        error(send(FakeCall.get("/who").from("192.0.2.1").withHeader("Authorization", credentials)), 403);
        error(send(FakeCall.get("/who").from("192.0.2.1").withHeader("Authorization", basic("anna", "no"))), 401);
    }

    @Test
    void countsOnWhenADefinitionIsSwitchedOffAndOnAgain() {
        RateLimits limits = RateLimits.parse("* = 1/m");
        String credentials = basic("anna", "secret");
        define(new BasicAuth(basics(1).with(limits), "anna", "a", SECRET));
        mountSecured(1);
        assertThat(send(FakeCall.get("/who").withHeader("Authorization", credentials))
                        .status())
                .isEqualTo(200);

        define(new BasicAuth(basics(1).with(limits).withVersion(2).withActive(false), "anna", "a", SECRET));
        error(send(FakeCall.get("/who").withHeader("Authorization", credentials)), 401);
        define(new BasicAuth(basics(1).with(limits).withVersion(3), "anna", "a", SECRET));

        error(send(FakeCall.get("/who").withHeader("Authorization", credentials)), 429);
    }

    @Test
    void keepsCallersToTheirLimitBeforeThatOfTheChannelAndTheService() {
        define(new BasicAuth(basics(1).with(RateLimits.parse("* = 2/m")), "anna", "a", SECRET));
        mount(who(ChannelSecurity.definition(1))
                .withRules(ChannelRules.builder()
                        .rateLimits(RateLimits.parse("* = 3/m"))
                        .build()));
        limit(SERVICE, RateLimits.parse("10.0.0.0/8 = 1/m\n* = *"));
        String credentials = basic("anna", "secret");

        HttpReply first = send(FakeCall.get("/who").withHeader("Authorization", credentials));
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.headers()).containsEntry("X-RateLimit-Limit", "2").containsEntry("X-RateLimit-Remaining", "1");
        send(FakeCall.get("/who").withHeader("Authorization", credentials));
        HttpReply third = send(FakeCall.get("/who").withHeader("Authorization", credentials));

        assertThat(error(third, 429).get("details").toString()).contains("security definition");
        assertThat(third.headers()).containsEntry("Retry-After", "60").containsEntry("X-RateLimit-Remaining", "0");
    }

    @Test
    void keepsEverybodyToTheLimitsOfTheChannelAndTheService() {
        mount(who(ChannelSecurity.NONE)
                .withRules(ChannelRules.builder()
                        .rateLimits(RateLimits.parse("10.0.0.0/8 = 2/m"))
                        .build()));
        limit(SERVICE, RateLimits.parse("* = 1/m"));

        error(send(FakeCall.get("/who").from("192.0.2.1")), 403);
        assertThat(send(FakeCall.get("/who").from("10.0.0.1")).status()).isEqualTo(200);
        assertThat(error(send(FakeCall.get("/who").from("10.0.0.1")), 429)
                        .get("details")
                        .toString())
                .contains("service");
        assertThat(error(send(FakeCall.get("/who").from("10.0.0.1")), 429)
                        .get("details")
                        .toString())
                .contains("channel");
    }

    @Test
    void saysNothingSecretInTheLog() {
        define(new BasicAuth(basics(1), "anna", "Shop", SECRET));
        mountSecured(1);
        send(FakeCall.get("/who").withHeader("Authorization", basic("anna", "my-guess")));

        assertThat(log.lines()).noneMatch(line -> line.toString().contains("my-guess"));
    }
}
