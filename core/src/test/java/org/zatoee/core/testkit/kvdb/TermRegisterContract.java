// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.kvdb;

import org.junit.jupiter.api.Test;
import org.zatoee.core.singleton.TermRegister;

import static org.assertj.core.api.Assertions.assertThat;

/** What every {@link TermRegister} does. */
public abstract class TermRegisterContract {

    /** The register of this test, empty when the test starts. */
    protected abstract TermRegister register();

    @Test
    void knowsOfNoTermAtFirst() {
        assertThat(register().highest()).isZero();
    }

    @Test
    void remembersTheHighestTerm() {
        assertThat(register().raise(3)).isEqualTo(3);
        assertThat(register().raise(7)).isEqualTo(7);

        assertThat(register().highest()).isEqualTo(7);
    }

    @Test
    void neverGoesBack() {
        register().raise(7);

        assertThat(register().raise(3)).isEqualTo(7);
        assertThat(register().raise(7)).isEqualTo(7);
        assertThat(register().highest()).isEqualTo(7);
    }

    @Test
    void comparesLongNumbersAsNumbers() {
        register().raise(9_007_199_254_740_990L);

        assertThat(register().raise(10)).isEqualTo(9_007_199_254_740_990L);
        assertThat(register().raise(9_007_199_254_740_991L)).isEqualTo(9_007_199_254_740_991L);
    }
}
