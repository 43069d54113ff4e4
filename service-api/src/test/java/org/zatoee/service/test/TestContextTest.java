// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.zatoee.service.ChannelType;
import org.zatoee.service.Request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TestContextTest {

    @Test
    void hasAllAServiceMayAskForWithoutBeingTold() {
        TestContext zato = TestContext.create();

        assertThat(zato.cid().value()).isNotEmpty();
        assertThat(zato.serviceName()).isNotEmpty();
        assertThat(zato.server().name()).isNotEmpty();
        assertThat(zato.server().cluster()).isNotEmpty();
        assertThat(zato.channel().type()).isEqualTo(ChannelType.HTTP);
        assertThat(zato.logger().getName()).isEqualTo(zato.serviceName());
        assertThat(zato.request().method()).isEqualTo("GET");
        assertThat(zato.request().path()).isEqualTo("/");
        assertThat(zato.request().pathParams()).isEmpty();
        assertThat(zato.request().queryParams()).isEmpty();
        assertThat(zato.request().header("Accept")).isEmpty();
        assertThat(zato.request().body()).isEmpty();
        assertThat(zato.response().status()).isEqualTo(200);
    }

    @Test
    void isWhatTheTestWants() {
        TestContext zato = TestContext.create()
                .withCid("cid1")
                .withServiceName("crm.get")
                .withServer("server2", "billing")
                .withChannel("crm", ChannelType.HTTP);

        assertThat(zato.cid()).hasToString("cid1");
        assertThat(zato.serviceName()).isEqualTo("crm.get");
        assertThat(zato.logger().getName()).isEqualTo("crm.get");
        assertThat(zato.server().name()).isEqualTo("server2");
        assertThat(zato.server().cluster()).isEqualTo("billing");
        assertThat(zato.channel().name()).isEqualTo("crm");
    }

    @Test
    void receivesWhatTheTestSends() {
        Request request = TestContext.create()
                .withRequest("post", "/customers/7")
                .withPathParam("id", "7")
                .withQueryParam("sort", "name")
                .withQueryParam("sort", "age")
                .withHeader("Accept-Language", "pl")
                .withBody("zażółć")
                .request();

        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo("/customers/7");
        assertThat(request.pathParams()).isEqualTo(Map.of("id", "7"));
        assertThat(request.queryParams()).isEqualTo(Map.of("sort", List.of("name", "age")));
        assertThat(request.header("accept-language")).contains("pl");
        assertThat(request.body()).isEqualTo("zażółć".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void cannotBeChangedThroughARequest() {
        byte[] sent = {1, 2};
        TestContext zato = TestContext.create().withBody(sent);
        Request request = zato.request();

        sent[0] = 9;
        request.body()[1] = 9;
        zato.withPathParam("id", "7").withQueryParam("sort", "name").withHeader("Accept", "text/plain");

        assertThat(request.body()).containsExactly(1, 2);
        assertThat(request.pathParams()).isEmpty();
        assertThat(request.queryParams()).isEmpty();
        assertThat(request.header("Accept")).isEmpty();
        assertThatThrownBy(() -> request.pathParams().put("id", "8")).isInstanceOf(UnsupportedOperationException.class);
    }
}
