// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.environment;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class EnvironmentLockTest {

    @TempDir
    private Path directory;

    @Test
    void isHeldByOneOnly() {
        EnvironmentLock.holding(List.of(directory), () -> assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> EnvironmentLock.holding(List.of(directory), () -> {}))
                .satisfies(failure -> assertThat(failure.exitCode()).isEqualTo(ExitCode.BUSY)));
    }

    @Test
    void isFreeAgainAfterAFailure() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EnvironmentLock.holding(List.of(directory), () -> {
                    throw new IllegalStateException();
                }));
        AtomicBoolean done = new AtomicBoolean();
        EnvironmentLock.holding(List.of(directory), () -> done.set(true));
        assertThat(done).isTrue();
    }
}
