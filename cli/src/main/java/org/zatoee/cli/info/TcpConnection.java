// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.info;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A line of /proc/net/tcp.
 *
 * @param local the address and port of this side
 * @param remote those of the other side
 * @param state its state, for instance {@code LISTEN}
 * @param inode the number of its socket
 */
record TcpConnection(String local, String remote, String state, String inode) {

    private static final int FIELDS = 10;
    private static final int WORD = 4;
    private static final int HEX = 16;

    /** In the order of the numbers the kernel gives them, from 1. */
    private static final List<String> STATES = List.of(
            "ESTABLISHED",
            "SYN_SENT",
            "SYN_RECV",
            "FIN_WAIT1",
            "FIN_WAIT2",
            "TIME_WAIT",
            "CLOSE",
            "CLOSE_WAIT",
            "LAST_ACK",
            "LISTEN",
            "CLOSING");

    /** Reads a line; empty if it is the heading. */
    static Optional<TcpConnection> parse(String line) {
        String[] fields = line.strip().split("\\s+", -1);
        if (fields.length < FIELDS || !fields[1].contains(":")) {
            return Optional.empty();
        }
        int state = Integer.parseInt(fields[3], HEX);
        String name = state >= 1 && state <= STATES.size() ? STATES.get(state - 1) : "UNKNOWN";
        return Optional.of(new TcpConnection(address(fields[1]), address(fields[2]), name, fields[9]));
    }

    private static String address(String hex) {
        int colon = hex.indexOf(':');
        byte[] bytes = HexFormat.of().parseHex(hex.substring(0, colon));
        byte[] ordered = new byte[bytes.length];
        // The kernel prints words as numbers of its own byte order, which is little-endian wherever this runs.
        for (int i = 0; i < bytes.length; i++) {
            ordered[i] = bytes[i - i % WORD + WORD - 1 - i % WORD];
        }
        try {
            String host = InetAddress.getByAddress(ordered).getHostAddress();
            String shown = host.contains(":") ? "[" + host + "]" : host;
            return shown + ":" + Integer.parseInt(hex.substring(colon + 1), HEX);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not an address: " + hex, e);
        }
    }

    @Override
    public String toString() {
        return state.equals("LISTEN") ? local + " LISTEN" : local + " -> " + remote + " " + state;
    }
}
