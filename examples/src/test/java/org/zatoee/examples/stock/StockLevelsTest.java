// SPDX-License-Identifier: Apache-2.0
package org.zatoee.examples.stock;

import org.junit.jupiter.api.Test;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.test.TestContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StockLevelsTest {

    private final StockLevels stock = new StockLevels();
    private final TestContext zato = TestContext.create();

    @Test
    void givesWhatWasPut() {
        StockLevels.Level tea = new StockLevels.Level("tea", 7);

        assertThat(stock.put(tea, zato)).isEqualTo(tea);

        assertThat(zato.response().status()).isEqualTo(201);
        assertThat(stock.get(new StockLevels.Article("tea"), zato)).isEqualTo(tea);
    }

    @Test
    void knowsNothingOfWhatWasDeleted() {
        stock.put(new StockLevels.Level("tea", 7), zato);
        stock.delete(new StockLevels.Article("tea"), zato);

        assertThatThrownBy(() -> stock.get(new StockLevels.Article("tea"), zato))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("tea");
    }

    @Test
    void refusesLessThanNothing() {
        assertThatThrownBy(() -> stock.validateInput(new StockLevels.Level("tea", -1), zato))
                .isInstanceOf(BadRequestException.class)
                .hasMessageStartingWith("pieces");
    }
}
