// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web.wire;

import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which requests are malformed. */
class RequestRulesTest {

    private static final String LENGTH = "Content-Length";
    private static final String CODING = "Transfer-Encoding";

    @ParameterizedTest
    @CsvSource({
        "/, false, true",
        "/a?b, false, true",
        "http://x/a, true, true",
        "HTTPS://x, true, true",
        "*, false, false",
        "x:443, false, false",
        "whoami, false, false",
        "'', false, false",
        "ftp://x/a, true, false",
        "httpx://x/a, true, false",
    })
    void targetIsAPathOrAnHttpUrl(String target, boolean absolute, boolean fine) {
        assertThat(RequestTarget.faultOf(target, absolute) == null).isEqualTo(fine);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chunked", "Chunked"})
    void bodyMayBeChunked(String coding) {
        assertThat(BodyFraming.faultOf(headers(CODING, coding), true)).isNull();
        assertThat(BodyFraming.faultOf(headers(CODING, coding), false)).contains("HTTP/1.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "identity",
                "xchunked",
                "chunked, identity",
                "identity, chunked",
                "chunked, chunked",
                "gzip, chunked",
                "chunked;x=y",
                "\"chunked\"",
                "\u000bchunked"
            })
    void bodyIsNotCodedOtherwise(String coding) {
        assertThat(BodyFraming.faultOf(headers(CODING, coding), true)).contains("must be chunked");
    }

    @Test
    void codingIsSaidOnceAndWithoutALength() {
        assertThat(BodyFraming.faultOf(headers(CODING, "chunked").add(new HttpString(CODING), "chunked"), true))
                .contains("must be chunked");
        assertThat(BodyFraming.faultOf(headers(CODING, "chunked").add(new HttpString(LENGTH), "1"), true))
                .contains("either");
    }

    @ParameterizedTest
    @CsvSource({
        "0, true",
        "37, true",
        "037, true",
        "'', false",
        "+5, false",
        "-1, false",
        "0x5, false",
        "3 7, false",
        "'5, 5', false",
        "٣, false"
    })
    void lengthIsOneNumber(String length, boolean fine) {
        assertThat(BodyFraming.faultOf(headers(LENGTH, length), true) == null).isEqualTo(fine);
    }

    @Test
    void lengthIsSaidOnce() {
        assertThat(BodyFraming.faultOf(headers(LENGTH, "5").add(new HttpString(LENGTH), "5"), true))
                .contains("one number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X A", "", "X:A", "X\u0000", "X\u00e9"})
    void nameOfAHeaderIsAToken(String name) {
        assertThat(HeaderFields.faultOf(headers(name, "a"))).contains("name of a header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\rb", "a\nb", "\u007f"})
    void valueOfAHeaderHasNoControlCharacters(String value) {
        assertThat(HeaderFields.faultOf(headers("X-A", value))).contains("value of a header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\tb", "\u00e9", " ~"})
    void valueOfAHeaderIsOtherwiseFree(String value) {
        assertThat(HeaderFields.faultOf(headers("X-!#$%&'*+-.^_`|~", value).add(new HttpString("b"), "c")))
                .isNull();
    }

    private static HeaderMap headers(String name, String value) {
        return new HeaderMap().add(new HttpString(name), value);
    }
}
