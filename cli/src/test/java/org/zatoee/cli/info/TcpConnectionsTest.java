// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.info;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TcpConnectionsTest {

    private static final String HEADING =
            "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode";

    @Test
    void seesThoseOfThisProcess() throws Exception {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (ServerSocket server = new ServerSocket(0, 1, loopback);
                Socket client = new Socket(loopback, server.getLocalPort())) {
            String listening = "127.0.0.1:" + server.getLocalPort();
            String calling = "127.0.0.1:" + client.getLocalPort();
            // A JVM listens on IPv6 sockets, so IPv4 addresses may be shown mapped.
            assertThat(TcpConnections.of(ProcessHandle.current().pid()))
                    .anyMatch(line -> line.endsWith(listening + " LISTEN"))
                    .anyMatch(line -> line.contains(calling + " -> ") && line.endsWith(listening + " ESTABLISHED"));
        }
    }

    @Test
    void seesNothingOfAProcessThatIsNotThere() {
        assertThat(TcpConnections.of(Integer.MAX_VALUE)).isEmpty();
    }

    @Test
    void skipsTheHeading() {
        assertThat(TcpConnection.parse(HEADING)).isEmpty();
    }

    @Test
    void readsIpv4() {
        assertThat(TcpConnection.parse("0: 0100007F:4272 00000000:0000 0A 0:0 00:0 0 0 0 4711 1 0"))
                .hasValueSatisfying(connection -> {
                    assertThat(connection).hasToString("127.0.0.1:17010 LISTEN");
                    assertThat(connection.inode()).isEqualTo("4711");
                });
    }

    @Test
    void readsIpv6() {
        String line = "1: B80D0120000000000000000001000000:0050 B80D0120000000000000000002000000:C350 01 0 0 0 0 0 9";
        assertThat(TcpConnection.parse(line)).hasValueSatisfying(connection -> assertThat(connection)
                .hasToString("[2001:db8:0:0:0:0:0:1]:80 -> [2001:db8:0:0:0:0:0:2]:50000 ESTABLISHED"));
    }
}
