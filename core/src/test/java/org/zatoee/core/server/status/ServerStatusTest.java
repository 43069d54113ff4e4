// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server.status;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.zatoee.core.pipeline.admission.ServerUnavailableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ServerStatusTest {

    private final ServerStatus status = new ServerStatus();

    private ServerState state() {
        return status.current().state();
    }

    @Test
    void refusesCallsUntilItIsReady() {
        var refused = catchThrowableOfType(ServerUnavailableException.class, status::admit);
        assertThat(refused).hasMessage("The server is starting");
        assertThat(refused.retryAfter()).isGreaterThanOrEqualTo(Duration.ofSeconds(1));

        status.ready();

        assertThatCode(status::admit).doesNotThrowAnyException();
        assertThat(status.takesWork()).isTrue();
    }

    @Test
    void answersWhileItDrainsButTakesNoMoreWork() {
        status.ready();
        status.draining();
        assertThat(status.drains()).isTrue();

        assertThatCode(status::admit).doesNotThrowAnyException();
        assertThat(status.takesWork()).isFalse();

        status.resumed();

        assertThat(status.takesWork()).isTrue();
    }

    @Test
    void keepsTheReasonWithTheState() {
        status.waiting("no KVDB");
        assertThat(status.current()).isEqualTo(new ServerStatus.Current(ServerState.STARTING, "no KVDB"));
        status.failed("wrong KVDB");
        assertThat(status.current()).isEqualTo(new ServerStatus.Current(ServerState.FAILED, "wrong KVDB"));
    }

    @Test
    void neverComesBackFromTheEnd() {
        status.stopped();
        status.ready();
        status.waiting("x");
        status.failed("x");
        status.resumed();

        assertThat(state()).isEqualTo(ServerState.STOPPED);
        assertThatThrownBy(status::admit).hasMessage("The server does not take calls");
    }

    @Test
    void goesNoWayThatIsNotThere() {
        status.draining();
        assertThat(state()).isEqualTo(ServerState.STARTING);
        status.ready();
        status.waiting("x");
        status.failed("x");
        status.resumed();
        assertThat(state()).isEqualTo(ServerState.READY);
    }
}
