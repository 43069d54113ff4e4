// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.proxy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.http.HttpCall;
import org.zatoee.core.http.address.IpRange;

import static org.assertj.core.api.Assertions.assertThat;

class TrustedProxiesTest {

    private static final String TOKEN = "0123456789abcdef";

    private final TrustedProxies proxies = new TrustedProxies(
            List.of(IpRange.parse("10.0.0.0/8"), IpRange.parse("2001:db8:a::/48")), new ProxyToken(TOKEN));

    @ParameterizedTest
    @CsvSource({
        "10.0.0.1, 192.0.2.7, 192.0.2.7",
        "10.0.0.1, ' 192.0.2.7 ', 192.0.2.7",
        "10.0.0.1, 192.0.2.7:4711, 192.0.2.7",
        "10.0.0.1, 2001:db8::7, 2001:db8:0:0:0:0:0:7",
        "10.0.0.1, [2001:db8::7]:4711, 2001:db8:0:0:0:0:0:7",
        "2001:db8:a:0:0:0:0:1, 192.0.2.7, 192.0.2.7",
        // Whoever is beyond the proxies may have written what stands before
        "10.0.0.1, '203.0.113.9, 192.0.2.7', 192.0.2.7",
        "10.0.0.1, '203.0.113.9, 192.0.2.7, 10.0.0.2', 192.0.2.7",
        "10.0.0.1, 'not said, 192.0.2.7', 192.0.2.7",
        "10.0.0.1, '10.0.0.3, 10.0.0.2', 10.0.0.3",
        // Nothing usable: the proxy itself
        "10.0.0.1, '', 10.0.0.1",
        "10.0.0.1, unknown, 10.0.0.1",
        "10.0.0.1, '192.0.2.7, ', 10.0.0.1",
        "10.0.0.1, '192.0.2.7, unknown, 10.0.0.2', 10.0.0.2",
        "10.0.0.1, [192.0.2.7, 10.0.0.1",
        // Nobody is believed elsewhere
        "192.0.2.1, 192.0.2.7, 192.0.2.1",
        "192.0.2.1, 10.0.0.1, 192.0.2.1",
        "2001:db8:b::1, 192.0.2.7, 2001:db8:b::1",
        "not an address, 192.0.2.7, not an address"
    })
    void believesProxiesOnlyOfWhereACallCameFrom(String peer, String forwardedFor, String seen) {
        FakeCall call = FakeCall.from(peer).with("X-Forwarded-For", forwardedFor);

        assertThat(proxies.seenThrough(call).remoteAddress()).isEqualTo(seen);
    }

    @Test
    void readsSeveralHeadersAsOne() {
        FakeCall call = FakeCall.from("10.0.0.1")
                .with("X-Forwarded-For", "203.0.113.9")
                .with("X-Forwarded-For", "192.0.2.7")
                .with("X-Forwarded-For", "10.0.0.2");

        assertThat(proxies.seenThrough(call).remoteAddress()).isEqualTo("192.0.2.7");
    }

    @Test
    void believesWhoeverShowsTheToken() {
        FakeCall call = FakeCall.from("192.0.2.1").with("X-Forwarded-For", "192.0.2.7");

        assertThat(proxies.seenThrough(call.with("X-Zato-TLS-Proxy-Token", TOKEN))
                        .remoteAddress())
                .isEqualTo("192.0.2.7");
        assertThat(proxies.seenThrough(FakeCall.from("192.0.2.1")
                                .with("X-Forwarded-For", "192.0.2.7")
                                .with("X-Zato-TLS-Proxy-Token", "guessed"))
                        .remoteAddress())
                .isEqualTo("192.0.2.1");
    }

    @Test
    void believesNobodyWhereNoProxyIsNamed() {
        TrustedProxies nobody = new TrustedProxies(List.of(), new ProxyToken(""));
        FakeCall call =
                FakeCall.from("127.0.0.1").with("X-Forwarded-For", "192.0.2.7").with("X-Zato-TLS-Proxy-Token", "");

        assertThat(nobody.seenThrough(call).remoteAddress()).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({"https, https", "HTTPS, https", "http, http", "'http, https', https", "ftp, http", "'', http"})
    void takesTheProtocolFromTheNearestProxy(String said, String seen) {
        HttpCall call = proxies.seenThrough(FakeCall.from("10.0.0.1").with("X-Forwarded-Proto", said));

        assertThat(call.scheme()).isEqualTo(seen);
    }

    @Test
    void takesTheHostFromAProxyOnly() {
        HttpCall passedOn = proxies.seenThrough(
                FakeCall.from("10.0.0.1").with("Host", "server1:17010").with("X-Forwarded-Host", "api.example"));
        HttpCall direct = proxies.seenThrough(
                FakeCall.from("192.0.2.1").with("Host", "server1:17010").with("X-Forwarded-Host", "evil.example"));

        assertThat(passedOn.header("host")).isEqualTo("api.example");
        assertThat(passedOn.headers("HOST")).containsExactly("api.example");
        assertThat(direct.header("Host")).isEqualTo("server1:17010");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-For", "x-forwarded-proto", "X-FORWARDED-HOST", "Forwarded", "X-Real-Ip"})
    void hidesWhatOthersClaim(String header) {
        HttpCall call = proxies.seenThrough(
                FakeCall.from("192.0.2.1").with(header, "192.0.2.7").with("X-Other", "stays"));

        assertThat(call.header(header)).isNull();
        assertThat(call.headers(header)).isEmpty();
        assertThat(call.header("X-Other")).isEqualTo("stays");
        assertThat(call.scheme()).isEqualTo("http");
    }

    @Test
    void printsNoToken() {
        assertThat(new ProxyToken(TOKEN).toString()).doesNotContain(TOKEN);
    }
}
