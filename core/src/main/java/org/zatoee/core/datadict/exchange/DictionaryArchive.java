// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.datadict.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;

import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.zatoee.core.datadict.DictionaryContent;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** Dictionaries as base64 of bzip2 of JSON (zato-facts, section 9). */
public final class DictionaryArchive {

    /** What an archive may unpack to: some hundred thousand entries. */
    static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final int BLOCK_SIZE = 1;
    private static final String FIELD = "data";

    private DictionaryArchive() {}

    /**
     * Unpacks dictionaries, without looking at whether they fit together.
     *
     * @throws BadRequestException if they are not in this format
     * @throws ServiceException with PAYLOAD_TOO_LARGE if they unpack to more than 64 MiB
     */
    public static DictionaryContent read(String base64) {
        return DictionaryDocument.read(unpack(decode(base64)));
    }

    /** Packs dictionaries. */
    public static String write(DictionaryContent content, DictionaryDocument.Meta meta) {
        byte[] document = DictionaryDocument.write(content, meta);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(document.length / 4 + 128);
        try (OutputStream bzip2 = new BZip2CompressorOutputStream(packed, BLOCK_SIZE)) {
            bzip2.write(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    private static byte[] decode(String base64) {
        try {
            // Clients break its lines.
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(FIELD, "must be base64");
        }
    }

    private static byte[] unpack(byte[] packed) {
        byte[] document;
        try (InputStream bzip2 = new BZip2CompressorInputStream(new ByteArrayInputStream(packed), true)) {
            document = bzip2.readNBytes(MAX_BYTES + 1);
        } catch (IOException | RuntimeException e) {
            // Of broken data the decoder may also say that an array is too short.
            throw new BadRequestException(FIELD, "must be compressed with bzip2");
        }
        if (document.length > MAX_BYTES) {
            throw new ServiceException(
                    ErrorCode.PAYLOAD_TOO_LARGE, FIELD + ": unpacks to more than " + MAX_BYTES + " bytes");
        }
        return document;
    }
}
