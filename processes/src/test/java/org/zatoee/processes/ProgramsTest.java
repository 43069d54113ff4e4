// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProgramsTest {

    @Test
    void findsAProgramByItsName() {
        assertThat(Programs.require("sh", "dash")).isAbsolute().isExecutable();
    }

    @Test
    void saysWhatIsMissingAndHowToInstallIt() {
        assertThatThrownBy(() -> Programs.require("no-such-program", "some-package"))
                .isInstanceOf(MissingProgramException.class)
                .hasMessage(
                        "The program 'no-such-program' is not installed. To install it: apt-get install some-package");
    }
}
