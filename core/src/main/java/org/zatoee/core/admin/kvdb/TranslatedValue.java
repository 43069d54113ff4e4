// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.kvdb;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.zatoee.core.kvdb.command.PythonText;
import org.zatoee.core.object.field.Field;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What a translation came to; all texts are empty if there is none.
 *
 * @param value2 the value
 * @param repr its UTF-8 bytes as Python prints them
 * @param hex the bytes in hexadecimal, with spaces between
 * @param sha1 their SHA-1
 * @param sha256 their SHA-256
 */
record TranslatedValue(String value2, String repr, String hex, String sha1, String sha256) {

    static final List<Field> FIELDS = List.of(
            Field.text("value2"), Field.text("repr"), Field.text("hex"), Field.text("sha1"), Field.text("sha256"));

    static final TranslatedValue NONE = new TranslatedValue("", "", "", "", "");

    static TranslatedValue of(String value) {
        byte[] bytes = value.getBytes(UTF_8);
        return new TranslatedValue(
                value,
                PythonText.ofBytes(bytes),
                HexFormat.ofDelimiter(" ").formatHex(bytes),
                digest("SHA-1", bytes),
                digest("SHA-256", bytes));
    }

    Map<String, Object> item() {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("value2", value2);
        item.put("repr", repr);
        item.put("hex", hex);
        item.put("sha1", sha1);
        item.put("sha256", sha256);
        return item;
    }

    private static String digest(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
