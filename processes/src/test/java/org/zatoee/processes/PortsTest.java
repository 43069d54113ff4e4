// SPDX-License-Identifier: Apache-2.0
package org.zatoee.processes;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortsTest {

    @Test
    void freePortsAreDifferentAndHaveNoOccupant() {
        List<Integer> ports = Ports.free(20);

        assertThat(ports).doesNotHaveDuplicates().hasSize(20);
        assertThat(ports).allSatisfy(port -> assertThat(Ports.occupant(port)).isEmpty());
    }

    @Test
    void namesTheProcessThatListens() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = socket.getLocalPort();

            assertThat(Ports.occupant(port))
                    .hasValue("java (pid " + ProcessHandle.current().pid() + ")");
            assertThatThrownBy(() -> Ports.requireFree("Redis", port))
                    .isInstanceOf(ProcessFailedException.class)
                    .hasMessageStartingWith("Redis needs port " + port + ", which is taken by java (pid ");
        }
    }

    @Test
    void seesAListenerOnAnotherAddressOfThisMachineToo() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.2"))) {
            assertThat(Ports.occupant(socket.getLocalPort())).isPresent();
        }
    }
}
