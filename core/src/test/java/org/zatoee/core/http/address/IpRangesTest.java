// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.http.address;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IpRangesTest {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.0, false",
        "192.168.1.128/25, 192.168.1.200, true",
        "192.168.1.128/25, 192.168.1.127, false",
        "192.168.1.7, 192.168.1.7, true",
        "192.168.1.7, 192.168.1.8, false",
        "0.0.0.0/0, 8.8.8.8, true",
        "0.0.0.0/0, ::1, false",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 2001:db9::1, false",
        "::1, 0:0:0:0:0:0:0:1, true",
        "fe80::/10, fe80::1%eth0, true",
        "127.0.0.1, ::ffff:127.0.0.1, true",
        "10.0.0.0/8, localhost, false",
        "10.0.0.0/8, '', false"
    })
    void allowsWhatIsInThem(String range, String address, boolean allowed) {
        assertThat(IpRanges.of(List.of("203.0.113.0/24", range)).allow(address)).isEqualTo(allowed);
    }

    @Test
    void allowEverythingIfThereAreNone() {
        assertThat(IpRanges.of(List.of()).allow("whatever")).isTrue();
    }

    @Test
    void keepTheirText() {
        assertThat(IpRanges.of(List.of("10.0.0.0/8", "::1")).texts()).containsExactly("10.0.0.0/8", "::1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "localhost", "example.com/8", "10.0.0/8", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.1/8",
                "256.0.0.1", "010.0.0.1", "1.2.3.4.5", "::/129", "::1/64", "1::2::3", "10.0.0.0/8/8", "*"
            })
    void refuseWhatIsNoRange(String text) {
        assertThatThrownBy(() -> IpRanges.of(List.of(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'");
    }
}
