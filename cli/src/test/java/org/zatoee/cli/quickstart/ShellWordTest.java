// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShellWordTest {

    @Test
    void leavesPlainWordsAlone() {
        assertThat(ShellWord.quoted("/srv/zato-1.0/a_b")).isEqualTo("/srv/zato-1.0/a_b");
    }

    @Test
    void quotesWhatTheShellWouldSplit() {
        assertThat(ShellWord.quoted("/a b/c")).isEqualTo("'/a b/c'");
    }

    @Test
    void quotesQuotes() {
        assertThat(ShellWord.quoted("it's")).isEqualTo("'it'\\''s'");
    }
}
