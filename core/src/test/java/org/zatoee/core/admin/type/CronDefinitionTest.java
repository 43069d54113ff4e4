// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.type;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CronDefinitionTest {

    @ParameterizedTest
    @CsvSource({
        "@yearly, 0 0 1 1 *",
        "@annually, 0 0 1 1 *",
        "@monthly, 0 0 1 * *",
        "@weekly, 0 0 * * 0",
        "@DAILY, 0 0 * * *",
        "@hourly, 0 * * * *"
    })
    void macrosAreReplaced(String macro, String definition) {
        assertThat(CronDefinition.parse(macro)).isEqualTo(definition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* * * * *",
                "*/5 * * * *",
                "0 12 1-15/2 JAN-mar MON,WED,5",
                "59 23 31 12 7",
                "0 0 29 2 *",
                "0 0 30 2 1",
                "1,2,3 0 * * 0"
            })
    void fiveFieldsAreKept(String definition) {
        assertThat(CronDefinition.parse(definition)).isEqualTo(definition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"  0   0\t*  * * "})
    void whiteSpaceIsEvenedOut(String definition) {
        assertThat(CronDefinition.parse(definition)).isEqualTo("0 0 * * *");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "* * * *",
                "* * * * * *",
                "*/0 * * * *",
                "*/60 * * * *",
                "60 * * * *",
                "-1 * * * *",
                "* 24 * * *",
                "* * 0 * *",
                "* * 32 * *",
                "* * * 13 * ",
                "* * * 0 *",
                "* * * * 8",
                "5-1 * * * *",
                "1,,2 * * * *",
                "1/2 * * * *",
                "1-2-3 * * * *",
                "*-5 * * * *",
                "1//2 * * * *",
                "a * * * *",
                "99999999999 * * * *",
                "0 0 30 2 *",
                "0 0 31 4,6,9,11 *",
                "@reboot",
                "@every 5m"
            })
    void whatIsNoDefinitionIsRefused(String definition) {
        assertThatIllegalArgumentException().isThrownBy(() -> CronDefinition.parse(definition));
    }
}
