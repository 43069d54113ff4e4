// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zatoee.core.channel.ChannelRules;
import org.zatoee.core.channel.ChannelSecurity;
import org.zatoee.core.channel.ChannelUrl;
import org.zatoee.core.channel.DataFormat;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.channel.ServiceTarget;
import org.zatoee.core.channel.ServiceTarget.Scope;
import org.zatoee.core.http.address.IpRanges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/** Who reaches which service. */
class TargetTest extends PipelineTestCase {

    @ParameterizedTest
    @CsvSource({
        "PLATFORM, zato.ping, 200",
        "PLATFORM, test.mine, 404",
        "USER, zato.ping, 400",
        "USER, Pub.Zato.x, 400",
        "USER, test.not-there, 404",
        "USER, test.mine, 200",
        "ALL, zato.ping, 200",
        "ALL, test.mine, 200",
        "ALL, test.other, 404"
    })
    void reachesTheServiceThatThePathNamesIfItIsInScope(Scope scope, String service, int status) {
        deploy("test.mine", Void.class, String.class, (in, zato) -> zato.serviceName());
        mount(new HttpChannel(
                1,
                1,
                "by-name",
                true,
                false,
                ChannelUrl.of("/invoke/{service_name}"),
                DataFormat.JSON,
                new ServiceTarget.FromPath("service_name", scope),
                ChannelSecurity.NONE,
                ChannelRules.DEFAULT));

        assertThat(send(FakeCall.get("/invoke/" + service)).status()).isEqualTo(status);
    }

    @Test
    void theNameInThePathIsNoInputOfTheService() {
        deployInternal("zato.mine", Object.class, (in, zato) -> in);
        mount(new HttpChannel(
                1,
                1,
                "by-name",
                true,
                false,
                ChannelUrl.of("/invoke/{service_name}/{id}"),
                DataFormat.JSON,
                new ServiceTarget.FromPath("service_name", Scope.ALL),
                ChannelSecurity.NONE,
                ChannelRules.DEFAULT));

        assertThat(json(send(FakeCall.post("/invoke/zato.mine/7", "{\"service_name\":\"mine\"}"))))
                .containsOnly(entry("service_name", "mine"), entry("id", "7"));
    }

    @Test
    void refusesAddressesThatAreNotAllowed() {
        deploy("test.mine", Void.class, String.class, (in, zato) -> zato.request()
                .remoteAddress());
        mount(channel("test.mine", "/mine", DataFormat.JSON)
                .withSecurity(ChannelSecurity.NONE.from(IpRanges.of(List.of("10.0.0.0/8", "::1")))));

        assertThat(text(send(FakeCall.get("/mine").from("10.1.2.3")))).isEqualTo("10.1.2.3");
        assertThat(text(send(FakeCall.get("/mine").from("0:0:0:0:0:0:0:1")))).isEqualTo("0:0:0:0:0:0:0:1");
        error(send(FakeCall.get("/mine").from("11.1.2.3")), 403);
    }

    @Test
    void hidesControlHeadersOfClientsFromServices() {
        serve(
                "/h",
                Void.class,
                String.class,
                (in, zato) -> zato.request().header("x-zATO-user").orElse("none")
                        + zato.request().header("X-Mine").orElse("none"));

        assertThat(text(send(FakeCall.get("/h").withHeader("X-Zato-User", "me").withHeader("X-Mine", "x"))))
                .isEqualTo("nonex");
    }

    @Test
    void showsTheServiceTheChannelAndTheForm() {
        serve(
                "/show",
                byte[].class,
                String.class,
                (in, zato) -> zato.channel().dataFormat()
                        + zato.channel().internal()
                        + zato.channel().security().isPresent()
                        + zato.request().formParams());

        assertThat(text(send(FakeCall.post("/show", "a=1&a=%20&b=")))).isEqualTo("jsonfalsefalse{}");
        assertThat(text(send(FakeCall.post("/show", "a=1&a=%20&b=")
                        .withHeader("Content-Type", "application/x-www-form-urlencoded"))))
                .isEqualTo("jsonfalsefalse{a=[1,  ], b=[]}");
    }
}
