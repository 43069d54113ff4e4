// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** Sends bytes as they are, where an honest client would refuse to. One request for each connection. */
public final class RawHttp {

    private static final int TIMEOUT_MILLIS = 30_000;

    private final int port;
    private final String source;

    /** A client for a port of this machine. */
    public RawHttp(int port) {
        this(port, "127.0.0.1");
    }

    /** A client for a port of this machine that calls from one of its addresses, for instance 127.0.0.9. */
    public RawHttp(int port, String source) {
        this.port = port;
        this.source = source;
    }

    /** Sends a request without a body, its target exactly as given. */
    public RawReply send(String method, String target) throws IOException {
        return send(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    /** Sends a JSON document. */
    public RawReply post(String target, byte[] body) throws IOException {
        return stream(target, body.length, offset -> body, body.length);
    }

    /** Sends whatever it is. */
    public RawReply send(String request) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return RawReply.read(socket.getInputStream());
        }
    }

    /**
     * Sends a body piece by piece, for as long as the other side takes it.
     *
     * @param length the length announced, in bytes
     * @param pieces makes the piece that starts at an offset
     * @param pieceLength the length of each piece
     */
    public RawReply stream(String target, long length, IntFunction<byte[]> pieces, int pieceLength) throws IOException {
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Content-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = socket.getInputStream();
            try {
                for (long sent = 0; sent < length && in.available() == 0; sent += pieceLength) {
                    out.write(pieces.apply((int) sent));
                }
                out.flush();
            } catch (SocketException refused) {
                // The other side had enough: its reply says why.
                return RawReply.readOne(in);
            }
            return RawReply.readOne(in);
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket();
        socket.bind(new InetSocketAddress(source, 0));
        socket.connect(new InetSocketAddress("127.0.0.1", port), TIMEOUT_MILLIS);
        socket.setSoTimeout(TIMEOUT_MILLIS);
        return socket;
    }
}
