// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            JSON | application/json; charset=utf-8                        | {}   | 200
            JSON | application/json; charset="UTF-8"; version=1           | {}   | 200
            JSON | application/json; charset=us-ascii                     | {}   | 200
            JSON | application/json; Charset=ISO-8859-1                   | {}   | 415
            JSON | application/json;charset=utf-16                        | {}   | 415
            JSON | application/json; charset=utf-8; charset=windows-1252  | {}   | 415
            JSON | application/json; charset=                             | {}   | 415
            JSON | application/json; charset=no-such                      | {}   | 415
            JSON | application/x-www-form-urlencoded; charset=iso-8859-1  | {}   | 415
            CSV  | text/csv; charset=ISO-8859-1                           | a    | 415
            CSV  | text/csv; charset=utf-8                                | a    | 200
            XML  | text/xml; charset=utf-8                                | <a/> | 200
            XML  | text/xml; charset=iso-8859-1                           | <a/> | 415
            XML  | text/xml; charset=utf-16                               | <a/> | 415
            XML  | text/xml; charset=iso-8859-1 | <?xml version="1.0" encoding="ISO-8859-1"?><a/> | 200
            XML  | text/xml; charset=utf-8      | <?xml version='1.0' encoding='latin1'?><a/>     | 415
            RAW  | text/plain; charset=ISO-8859-1                         | a    | 200
            RAW  | application/x-www-form-urlencoded; charset=iso-8859-1  | a=1  | 415
            """)
    void readsTheCharsetThatIsPromisedOrRefuses(DataFormat format, String type, String body, int status) {
        deploy("test.nothing", Void.class, String.class, (none, zato) -> "read");
        mount(channel("test.nothing", "/in", format));

        assertThat(send(FakeCall.post("/in", body).withHeader("Content-Type", type))
                        .status())
                .isEqualTo(status);
    }

    @Test
    void namesTheCharsetItDoesNotRead() {
        deploy("test.nothing", Void.class, String.class, (none, zato) -> "read");
        mount(channel("test.nothing", "/in", DataFormat.JSON));

        assertThat(text(send(
                        FakeCall.post("/in", "{}").withHeader("Content-Type", "application/json; charset=ISO-8859-1"))))
                .contains("the body is read as UTF-8, so its charset cannot be ISO-8859-1");
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
