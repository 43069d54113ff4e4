// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A reply, with all that follows it if it is read to the end of the connection.
 *
 * @param status the status; 0 if the connection was closed without a reply
 * @param headers the headers, by name in lower case
 * @param body the body as text
 */
public record RawReply(int status, Map<String, String> headers, String body) {

    static RawReply read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            in.transferTo(bytes);
        } catch (SocketException reset) {
            // What came before counts.
        }
        return parse(bytes.toString(StandardCharsets.UTF_8));
    }

    /** Reads one reply, whose length it says itself; the connection may stay open. */
    static RawReply readOne(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                bytes.write(next);
                if (next == '\n' && bytes.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                    String length = parse(bytes.toString(StandardCharsets.UTF_8))
                            .headers()
                            .getOrDefault("content-length", "0");
                    bytes.write(in.readNBytes(Integer.parseInt(length)));
                    break;
                }
            }
        } catch (SocketException reset) {
            // What came before counts.
        }
        return parse(bytes.toString(StandardCharsets.UTF_8));
    }

    private static RawReply parse(String text) {
        if (!text.startsWith("HTTP/1.")) {
            return new RawReply(0, Map.of(), text);
        }
        int end = text.indexOf("\r\n\r\n");
        String head = end < 0 ? text : text.substring(0, end);
        String[] lines = head.split("\r\n");
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            headers.put(
                    lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
                    lines[i].substring(colon + 1).strip());
        }
        return new RawReply(Integer.parseInt(lines[0].split(" ")[1]), headers, end < 0 ? "" : text.substring(end + 4));
    }
}
