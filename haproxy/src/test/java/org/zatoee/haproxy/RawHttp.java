// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** A client that never tries a second time behind one's back, as the clients of the JDK do. */
record RawHttp(int port) {

    private static final int TIMEOUT_MILLIS = 30_000;

    Reply get(String path) {
        return call("GET", path);
    }

    Reply call(String method, String path, String... headers) {
        return send(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + String.join(
                        "", Stream.of(headers).map(header -> header + "\r\n").toList())
                + (method.equals("POST") ? "Content-Length: 2\r\n\r\nhi" : "\r\n"));
    }

    Reply send(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String reply = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int body = reply.indexOf("\r\n\r\n");
            if (body < 0) {
                throw new IOException("No answer but: '" + reply + "'");
            }
            return new Reply(
                    Integer.parseInt(reply.split(" ", 3)[1]), reply.substring(0, body), reply.substring(body + 4));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Reply(int status, String head, String body) {}
}
