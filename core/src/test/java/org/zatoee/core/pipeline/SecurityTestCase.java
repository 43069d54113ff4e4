// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.junit.jupiter.api.BeforeEach;
import org.zatoee.core.channel.ChannelSecurity;
import org.zatoee.core.channel.ChannelUrl;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.security.PasswordHash;
import org.zatoee.core.security.SecurityBasics;
import org.zatoee.core.security.password.PasswordHasher;
import org.zatoee.service.SecurityInfo;

/** A service that says who calls, behind channels that ask. */
abstract class SecurityTestCase extends PipelineTestCase {

    static final String SERVICE = "test.who";

    static final PasswordHash SECRET = PasswordHasher.ofTheMachine().hash("secret");

    @BeforeEach
    void deploysAServiceThatSaysWhoCalls() {
        deploy(SERVICE, Void.class, Who.class, (input, zato) -> zato.channel()
                .security()
                .map(Who::of)
                .orElse(new Who("", "", "")));
    }

    record Who(String name, String type, String username) {
        static Who of(SecurityInfo caller) {
            return new Who(caller.name(), caller.type(), caller.username());
        }
    }

    static FakeCall certificate() {
        return FakeCall.get("/who").withHeader("X-Zato-TLS-CN", "client 1").withHeader("X-Zato-TLS-Serial", "0f");
    }

    static FakeCall message(String username, String password, String nonce) {
        return FakeCall.post(
                        "/soap",
                        """
                        <e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/"><e:Header>
                        <w:Security e:mustUnderstand="1" xmlns:w="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd">
                        <w:UsernameToken><w:Username>%s</w:Username><w:Password>%s</w:Password><w:Nonce>%s</w:Nonce>
                        <u:Created xmlns:u="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd">2026-11-01T11:59:00Z</u:Created>
                        </w:UsernameToken></w:Security></e:Header><e:Body><who/></e:Body></e:Envelope>
                        """
                                .formatted(username, password, nonce))
                .withHeader("Content-Type", "text/xml");
    }

    void mountSecured(long definition) {
        mount(secured(definition));
    }

    static HttpChannel secured(long definition) {
        return who(ChannelSecurity.definition(definition));
    }

    static HttpChannel who(ChannelSecurity rules) {
        return HttpChannel.of("who", ChannelUrl.of("/who"), DataFormat.JSON, SERVICE)
                .withSecurity(rules);
    }

    static SecurityBasics basics(long id) {
        return SecurityBasics.of(id, 1, "def" + id);
    }

    static String basic(String username, String password) {
        return "Basic "
                + Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
