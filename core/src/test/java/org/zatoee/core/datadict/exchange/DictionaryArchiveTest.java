// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.datadict.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.core.datadict.DictionaryContent;
import org.zatoee.core.datadict.DictionaryEntry;
import org.zatoee.core.datadict.DictionaryTerm;
import org.zatoee.core.datadict.Translation;
import org.zatoee.core.datadict.TranslationKey;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DictionaryArchiveTest {

    /** Made with Python's json, bz2 and base64 modules, in the shape that Zato's web admin exports. */
    private static final String FROM_PYTHON =
            "QlpoOTFBWSZTWVztxEwAATT7gERUQABQBn7wBA6+b986MAEagDUQANAAHqAZAAYAGjQ0YRk0GjTQGCRImptExE0GmJ"
                    + "kGmmhp6lEgt/tt0SbDM2w4mTJicOFKiASuQB5CMFS1HpznVuzv64TqAA0lJwSmOUPn7WZbC42EL5iI6w48myIJE4IT"
                    + "Jzjz4ZPi5M72L22Ybd5z97+xFh3u4ygOd5Z4xScKFT5MiQCtPXdhy360urN/CMcTM4FhpY9BFzWOajkv48Rq6J0w7K"
                    + "Id5JKJV29p8N6qYLOyvkZkq4qIbatsaimoghlqoXq70HlS+yWxUNBNRrNNxoXW8x0UUl0JGsKq00svLNxkYKrtgiyh"
                    + "FWUkGrKWZ3KqlNrZK4dSdr+Nxmmzp1I/f8XckU4UJBc7cRMA";

    private static final DictionaryTerm EUR = new DictionaryTerm("crm", "currency", "zł");
    private static final DictionaryTerm NO = new DictionaryTerm("erp", "iso_no", "978");
    private static final DictionaryContent CONTENT = new DictionaryContent(
            12,
            5,
            List.of(new DictionaryEntry(7, EUR), new DictionaryEntry(12, NO)),
            List.of(new Translation(5, new TranslationKey(EUR, "erp", "iso_no"), "978", 7, 12)));

    @Test
    void readsWhatItWrites() {
        String archive = DictionaryArchive.write(
                CONTENT, new DictionaryDocument.Meta("server1", Instant.parse("2026-01-31T12:00:00Z"), "anna"));

        assertThat(DictionaryArchive.read(archive)).isEqualTo(CONTENT);
    }

    @Test
    void readsWhatOthersExported() {
        assertThat(DictionaryArchive.read(FROM_PYTHON)).isEqualTo(CONTENT);
    }

    @Test
    void refusesWhatIsNotPacked() {
        assertRefused("a", "must be base64");
        assertRefused(base64("{}".getBytes(UTF_8)), "must be compressed with bzip2");
        assertRefused(FROM_PYTHON.substring(0, 100), "must be compressed with bzip2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"data\":7}",
                "{\"data\":{}}",
                "{\"data\":{\"dict_list\":[7],\"translation_list\":[]}}",
                "{\"data\":{\"dict_list\":[{\"id\":\"x\"}],\"translation_list\":[]}}",
                "{\"data\":{\"dict_list\":[],\"translation_list\":[{\"zato:cluster\":{}}]}}",
                "{\"data\":{\"dict_list\":[],\"translation_list\":[],\"last_dict_id\":{}}}"
            })
    void refusesADocumentOfAnotherForm(String document) throws IOException {
        assertThatThrownBy(() -> DictionaryArchive.read(packed(document.getBytes(UTF_8))))
                .isInstanceOf(BadRequestException.class);
    }

    @Test
    void refusesABomb() throws IOException {
        String bomb = packed(new byte[DictionaryArchive.MAX_BYTES + 1]);

        assertThatThrownBy(() -> DictionaryArchive.read(bomb))
                .isInstanceOfSatisfying(
                        ServiceException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.PAYLOAD_TOO_LARGE));
    }

    private static void assertRefused(String archive, String message) {
        assertThatThrownBy(() -> DictionaryArchive.read(archive))
                .isInstanceOf(BadRequestException.class)
                .hasMessage("data: " + message);
    }

    private static String packed(byte[] document) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (BZip2CompressorOutputStream bzip2 = new BZip2CompressorOutputStream(packed)) {
            bzip2.write(document);
        }
        return base64(packed.toByteArray());
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
