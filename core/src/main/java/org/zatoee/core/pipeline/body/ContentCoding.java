// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.body;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.BadRequestException;

/** How a body is packed (RFC 9110, section 8.4). */
enum ContentCoding {
    IDENTITY {
        @Override
        byte[] unpack(byte[] sent, BodyReader reader) {
            return sent;
        }

        @Override
        InputStream unpacking(InputStream sent) {
            return sent;
        }
    },
    GZIP {
        @Override
        byte[] unpack(byte[] sent, BodyReader reader) {
            if (sent.length == 0) {
                return sent;
            }
            try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(sent), BUFFER)) {
                return reader.readToEnd(stream);
            } catch (IOException e) {
                throw notGzip();
            }
        }

        @Override
        InputStream unpacking(InputStream sent) {
            try {
                return new GZIPInputStream(sent, BUFFER);
            } catch (IOException e) {
                throw notGzip();
            }
        }

        private BadRequestException notGzip() {
            return new BadRequestException("The body is not in gzip format, as its Content-Encoding says");
        }
    };

    private static final int BUFFER = 8 * 1024;

    /**
     * The coding that a header names.
     *
     * @throws UnsupportedCodingException if it is another, or several
     */
    static ContentCoding of(@Nullable String header) {
        String name = header == null ? "" : header.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "", "identity" -> IDENTITY;
            case "gzip", "x-gzip" -> GZIP;
            default -> throw new UnsupportedCodingException();
        };
    }

    /**
     * What the bytes stand for.
     *
     * @throws PayloadTooLargeException if that is more than the reader takes
     * @throws BadRequestException if they are not packed like this
     */
    abstract byte[] unpack(byte[] sent, BodyReader reader);

    /**
     * What a stream stands for, as it is read.
     *
     * @throws BadRequestException if it is not packed like this from its beginning
     */
    abstract InputStream unpacking(InputStream sent);
}
