// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.outcome;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExitCodeTest {

    @Test
    void keepsTheCodesOfZato() {
        assertThat(ExitCode.ODB_EXISTS.status()).isEqualTo(1);
        assertThat(ExitCode.FILE_MISSING.status()).isEqualTo(2);
        assertThat(ExitCode.NOT_A_ZATO_COMPONENT.status()).isEqualTo(3);
        assertThat(ExitCode.NO_ODB_FOUND.status()).isEqualTo(4);
        assertThat(ExitCode.DIR_NOT_EMPTY.status()).isEqualTo(5);
        assertThat(ExitCode.CLUSTER_NAME_ALREADY_EXISTS.status()).isEqualTo(6);
        assertThat(ExitCode.SERVER_NAME_ALREADY_EXISTS.status()).isEqualTo(7);
        assertThat(ExitCode.NO_SUCH_CLUSTER.status()).isEqualTo(8);
        assertThat(ExitCode.COMPONENT_ALREADY_RUNNING.status()).isEqualTo(9);
        assertThat(ExitCode.NO_PID_FOUND.status()).isEqualTo(10);
    }

    @Test
    void givesEveryOutcomeACodeOfItsOwn() {
        assertThat(Arrays.stream(ExitCode.values()).map(ExitCode::status)).doesNotHaveDuplicates();
    }
}
