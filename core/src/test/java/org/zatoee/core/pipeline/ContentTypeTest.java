// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.channel.DataFormat;

import static org.assertj.core.api.Assertions.assertThat;

class ContentTypeTest extends PipelineTestCase {

    private int statusOf(DataFormat format, FakeCall call) {
        deploy("test.length", byte[].class, String.class, (body, zato) -> body.length + " bytes");
        mount(channel("test.length", "/in", format));
        return send(call).status();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "Application/JSON; charset=utf-8",
                "text/json",
                "application/hal+json",
                "application/merge-patch+json",
                "application/x-www-form-urlencoded",
                " "
            })
    void takesJsonByAllItsNamesAndWhatCommandLineClientsCallIt(String type) {
        FakeCall call = FakeCall.post("/in", "{}").withHeader("Content-Type", type);

        assertThat(statusOf(DataFormat.JSON, call)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain", "application/xml", "multipart/form-data; boundary=x",
                        "application/x-java-serialized-object",
                "json", "image/json", "application/jsonp", "application/json+zip"
            })
    void refusesOtherTypes(String type) {
        FakeCall call = FakeCall.post("/in", "{}").withHeader("Content-Type", type);

        assertThat(statusOf(DataFormat.JSON, call)).isEqualTo(415);
    }

    @Test
    void takesNoFormFromAPageInABrowser() {
        FakeCall call = FakeCall.post("/in", "{}")
                .withHeader("Content-Type", "application/x-www-form-urlencoded")
                .withHeader("Origin", "https://evil.example");

        assertThat(statusOf(DataFormat.JSON, call)).isEqualTo(415);
    }

    @Test
    void asksForNoTypeWhereThereIsNoBody() {
        assertThat(statusOf(DataFormat.JSON, FakeCall.get("/in").withHeader("Content-Type", "text/plain")))
                .isEqualTo(200);
    }

    @Test
    void takesAnythingWhereTheChannelTakesBytes() {
        FakeCall call = FakeCall.post("/in", "x").withHeader("Content-Type", "image/png");

        assertThat(statusOf(DataFormat.RAW, call)).isEqualTo(200);
    }
}
