// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.http;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Sends one request after the other on one connection and never sends anything twice, so that a call that is lost shows.
 * Opens another connection only after a reply that ends the one it has. For one thread.
 */
public final class KeptConnection implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 30_000;
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");
    private static final Pattern CLOSE = Pattern.compile("(?i)\r\nconnection: *close");

    private final int port;
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();

    /** A client for a port of this machine. */
    public KeptConnection(int port) {
        this.port = port;
    }

    /**
     * Sends a request, exactly as given, and reads its reply.
     *
     * @return the status line, and the body after a space
     * @throws IOException if the connection ended instead
     */
    public String send(String request) throws IOException {
        Socket open = socket == null ? open() : socket;
        open.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        String head = head();
        Matcher length = LENGTH.matcher(head);
        byte[] body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
        if (CLOSE.matcher(head).find()) {
            close();
        }
        return head.substring(0, head.indexOf('\r')) + " " + new String(body, StandardCharsets.UTF_8);
    }

    private Socket open() throws IOException {
        Socket opened = new Socket();
        opened.connect(new InetSocketAddress("127.0.0.1", port), TIMEOUT_MILLIS);
        opened.setSoTimeout(TIMEOUT_MILLIS);
        opened.setTcpNoDelay(true);
        in = new BufferedInputStream(opened.getInputStream());
        socket = opened;
        return opened;
    }

    private String head() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.length() < 4 || !head.substring(head.length() - 4).equals("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("The connection ended after " + head.length() + " characters of a reply");
            }
            head.append((char) next);
        }
        return head.toString();
    }

    /** Ends the connection; the next request opens another one. */
    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
