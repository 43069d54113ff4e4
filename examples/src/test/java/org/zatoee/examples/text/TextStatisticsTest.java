// SPDX-License-Identifier: Apache-2.0
package org.zatoee.examples.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.examples.text.TextStatistics.WordCount;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.test.TestContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TextStatisticsTest {

    private final TextStatistics service = new TextStatistics();

    @Test
    void countsWhatIsInAText() {
        TextStatistics.Output output = service.handle("To be,\nor not to be.\n", TestContext.create());

        assertThat(output.characters()).isEqualTo(21);
        assertThat(output.lines()).isEqualTo(2);
        assertThat(output.words()).isEqualTo(6);
        assertThat(output.mostFrequent())
                .containsExactly(
                        new WordCount("be", 2),
                        new WordCount("to", 2),
                        new WordCount("not", 1),
                        new WordCount("or", 1));
    }

    @Test
    void countsInAnyScript() {
        TextStatistics.Output output = service.handle("Zażółć gęślą 😀", TestContext.create());

        assertThat(output.characters()).isEqualTo(14);
        assertThat(output.words()).isEqualTo(2);
    }

    @Test
    void findsNothingInNothing() {
        TextStatistics.Output output = service.handle("", TestContext.create());

        assertThat(output.characters()).isZero();
        assertThat(output.lines()).isZero();
        assertThat(output.words()).isZero();
        assertThat(output.mostFrequent()).isEmpty();
    }

    @Test
    void listsAsManyWordsAsAskedFor() {
        TestContext zato = TestContext.create().withQueryParam("top", "1");

        assertThat(service.handle("a b b c", zato).mostFrequent()).containsExactly(new WordCount("b", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-1", "101", "99999999999"})
    void refusesToListAnyOtherNumber(String top) {
        TestContext zato = TestContext.create().withQueryParam("top", top);

        assertThatThrownBy(() -> service.handle("a", zato))
                .isInstanceOf(BadRequestException.class)
                .hasMessage("top: must be a number from 0 to 100");
    }
}
