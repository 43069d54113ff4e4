// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.zatoee.core.channel.ChannelSecurity;
import org.zatoee.core.channel.ChannelUrl;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.security.ApiKey;
import org.zatoee.core.security.BasicAuth;
import org.zatoee.core.security.CertificateCondition;
import org.zatoee.core.security.TechnicalAccount;
import org.zatoee.core.security.TlsChannel;
import org.zatoee.core.security.WsSecurity;
import org.zatoee.core.security.role.AdminRole;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may call the channels of the public API. */
class AdministratorsTest extends SecurityTestCase {

    private static final String EMPTY_MESSAGE =
            """
            <e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Body><who/></e:Body></e:Envelope>
            """;

    @Test
    void letsAdministratorsInByACertificateWhereTheyShowNothingElse() {
        define(new TlsChannel(basics(1).withActive(false), CertificateCondition.parse("CN=client 1")));
        define(new TlsChannel(basics(2).with(AdminRole.VIEWER), CertificateCondition.parse("CN=client 1")));
        define(new BasicAuth(basics(3).with(AdminRole.VIEWER), "pubapi", "a", SECRET));
        mount(who(ChannelSecurity.ANY_ADMIN));

        assertThat(json(send(certificate().withHeader("X-Zato-TLS-Proxy-Token", PROXY_TOKEN))))
                .containsEntry("name", "def2")
                .containsEntry("type", "tls_channel_sec");
        error(send(certificate()), 401);
        error(
                send(certificate()
                        .withHeader("X-Zato-TLS-CN", "client 2")
                        .withHeader("X-Zato-TLS-Proxy-Token", PROXY_TOKEN)),
                401);
        error(
                send(certificate()
                        .withHeader("X-Zato-TLS-Proxy-Token", PROXY_TOKEN)
                        .withHeader("Authorization", basic("pubapi", "wrong"))),
                401);
    }

    @Test
    void letsNoCertificateInThatHasNoRole() {
        define(new TlsChannel(basics(1), CertificateCondition.parse("CN=client 1")));
        mount(who(ChannelSecurity.ANY_ADMIN));

        error(send(certificate().withHeader("X-Zato-TLS-Proxy-Token", PROXY_TOKEN)), 401);
    }

    @Test
    void letsAdministratorsInByTheMessageOnSoapChannelsOnly() {
        Duration minutes = Duration.ofMinutes(5);
        define(new WsSecurity(basics(1).with(AdminRole.VIEWER), "anna", SECRET, true, true, minutes, minutes));
        define(new WsSecurity(basics(2), "client", SECRET, true, true, minutes, minutes));
        define(new BasicAuth(basics(3).with(AdminRole.VIEWER), "pubapi", "a", SECRET));
        mount(HttpChannel.of("soap", ChannelUrl.soap("/soap", ""), DataFormat.XML, SERVICE)
                .withSecurity(ChannelSecurity.ANY_ADMIN));
        mount(who(ChannelSecurity.ANY_ADMIN));

        HttpReply reply = send(message("anna", "secret", "bm9uY2U="));
        assertThat(reply.status()).as(text(reply)).isEqualTo(200);
        assertThat(text(reply)).contains("wss").contains("def1");
        for (FakeCall refused : List.of(
                message("anna", "secret", "bm9uY2U="),
                message("anna", "wrong", "bm9uY2Ux"),
                message("client", "secret", "bm9uY2Uy"),
                message("anna", "secret", "bm9uY2Uz").withHeader("Authorization", basic("pubapi", "wrong")))) {
            HttpReply answer = send(refused);
            assertThat(answer.status()).as(text(answer)).isEqualTo(401);
        }
        HttpReply nobody = send(FakeCall.post("/soap", EMPTY_MESSAGE).withHeader("Content-Type", "text/xml"));
        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.headers()).containsEntry("WWW-Authenticate", "Basic realm=\"Zato public API\"");
        error(send(FakeCall.get("/who")), 401);
        HttpReply basic = send(FakeCall.post("/soap", EMPTY_MESSAGE)
                .withHeader("Content-Type", "text/xml")
                .withHeader("Authorization", basic("pubapi", "secret")));
        assertThat(basic.status()).as(text(basic)).isEqualTo(200);
    }

    @Test
    void doesNotReadTheMessageOfACallerWhomNoMessageCouldName() {
        define(new BasicAuth(basics(1).with(AdminRole.VIEWER), "pubapi", "a", SECRET));
        mount(HttpChannel.of("soap", ChannelUrl.soap("/soap", ""), DataFormat.XML, SERVICE)
                .withSecurity(ChannelSecurity.ANY_ADMIN));

        assertThat(send(FakeCall.of("POST", "/soap").withBody(FakeCall.breakingOffAfter(0), 10))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void letsAdministratorsInByUserNameKeyOrToken() {
        define(new BasicAuth(basics(1).with(AdminRole.VIEWER), "pubapi", "a", SECRET));
        define(new ApiKey(
                basics(2).with(AdminRole.OPERATOR),
                "X-API-Key",
                security.passwordHasher().hashKey("k".repeat(32))));
        define(new TechnicalAccount(basics(3).with(AdminRole.VIEWER), SECRET));
        define(new BasicAuth(basics(4), "client", "a", SECRET));
        mount(who(ChannelSecurity.ANY_ADMIN));

        assertThat(send(FakeCall.get("/who").withHeader("Authorization", basic("pubapi", "secret")))
                        .status())
                .isEqualTo(200);
        assertThat(json(send(FakeCall.get("/who").withHeader("X-API-Key", "k".repeat(32)))))
                .containsEntry("name", "def2");
        assertThat(send(FakeCall.get("/who").withHeader("X-Zato-User", "def3").withHeader("X-Zato-Password", "secret"))
                        .status())
                .isEqualTo(200);
        error(send(FakeCall.get("/who").withHeader("Authorization", basic("client", "secret"))), 401);
        HttpReply nobody = send(FakeCall.get("/who"));
        error(nobody, 401);
        assertThat(nobody.headers()).containsEntry("WWW-Authenticate", "Basic realm=\"Zato public API\"");
    }

    @Test
    void letsEachRoleDoWhatItMayAndNoMore() {
        define(new BasicAuth(basics(1).with(AdminRole.OPERATOR), "pubapi", "a", SECRET));
        mount(who(ChannelSecurity.ANY_ADMIN));
        FakeCall call = FakeCall.get("/who").withHeader("Authorization", basic("pubapi", "secret"));

        required = AdminRole.OPERATOR;
        assertThat(send(call).status()).isEqualTo(200);
        required = AdminRole.ADMINISTRATOR;
        assertThat(error(send(call), 403).get("details").toString()).contains("ADMINISTRATOR", SERVICE);
    }

    @Test
    void letsNobodyReachAServiceOfThePlatformThroughAChannelOfTheirOwn() {
        mount(channel("zato.ping", "/mine", DataFormat.JSON));
        assertThat(send(FakeCall.get("/mine")).status()).isEqualTo(200);

        required = AdminRole.VIEWER;

        error(send(FakeCall.get("/mine")), 403);
    }
}
