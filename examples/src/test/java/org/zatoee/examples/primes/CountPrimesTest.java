// SPDX-License-Identifier: Apache-2.0
package org.zatoee.examples.primes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;
import org.zatoee.service.test.TestContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CountPrimesTest {

    private final CountPrimes service = new CountPrimes();

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 1", "3, 2", "4, 2", "100, 25", "1000000, 78498"})
    void counts(int upTo, int primes) {
        assertThat(service.handle(new CountPrimes.Input(upTo), TestContext.create())
                        .primes())
                .isEqualTo(primes);
    }

    @ParameterizedTest
    @CsvSource({"-1", "100000001"})
    void refusesNumbersOutOfRange(int upTo) {
        assertThatThrownBy(() -> service.handle(new CountPrimes.Input(upTo), TestContext.create()))
                .isInstanceOf(BadRequestException.class)
                .hasMessageStartingWith("upTo");
    }

    @Test
    void stopsWhenItIsGivenUp() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> service.handle(new CountPrimes.Input(100), TestContext.create()))
                .isInstanceOf(ServiceException.class)
                .extracting("code")
                .isEqualTo(ErrorCode.TIMEOUT);
        assertThat(Thread.interrupted()).isFalse();
    }
}
