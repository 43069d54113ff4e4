// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.zatoee.service.BadRequestException;

/**
 * What one field of a client certificate has to be.
 *
 * @param field its name in upper case: a part of the subject such as {@code CN}, a part of the issuer such as
 *     {@code ISSUER-CN}, {@code SUBJECT}, {@code ISSUER}, {@code SERIAL} or {@code FINGERPRINT}
 * @param value the value; of serial numbers and SHA-256 fingerprints, hexadecimal digits without separators
 */
public record CertificateCondition(String field, String value) {

    /** The parts of a distinguished name that can be asked for (RFC 4514, section 3). */
    public static final Set<String> NAME_PARTS = Set.of("CN", "O", "OU", "L", "ST", "C", "DC", "UID", "STREET");

    /** What precedes the parts of the issuer's name. */
    public static final String ISSUER_PREFIX = "ISSUER-";

    private static final String FINGERPRINT = "FINGERPRINT";
    private static final String SERIAL = "SERIAL";
    private static final Set<String> WHOLE = Set.of("SUBJECT", "ISSUER", SERIAL, FINGERPRINT);

    public CertificateCondition {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(value, "value");
    }

    /**
     * Reads conditions, one {@code FIELD=value} on each line.
     *
     * @throws BadRequestException naming {@code value} and the line, if one is none; or if there are none
     */
    public static List<CertificateCondition> parse(String text) {
        List<CertificateCondition> conditions = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                conditions.add(parseLine(i + 1, lines.get(i)));
            }
        }
        if (conditions.isEmpty()) {
            throw new BadRequestException("value", "needs at least one condition, such as CN=client1");
        }
        return List.copyOf(conditions);
    }

    private static CertificateCondition parseLine(int number, String line) {
        int equals = line.indexOf('=');
        String field = line.substring(0, Math.max(equals, 0)).strip().toUpperCase(Locale.ROOT);
        String value = line.substring(equals + 1).strip();
        if (!isKnown(field) || value.isEmpty()) {
            throw new BadRequestException(
                    "value", "line " + number + " must be FIELD=value, with a field such as CN, ISSUER-CN or SERIAL");
        }
        return new CertificateCondition(field, normalised(number, field, value));
    }

    private static boolean isKnown(String field) {
        String part = field.startsWith(ISSUER_PREFIX) ? field.substring(ISSUER_PREFIX.length()) : field;
        return NAME_PARTS.contains(part) || WHOLE.contains(field);
    }

    private static String normalised(int number, String field, String value) {
        if (!field.equals(FINGERPRINT) && !field.equals(SERIAL)) {
            return value;
        }
        String digits = value.replaceAll("[: ]", "").toLowerCase(Locale.ROOT);
        if (!digits.matches(field.equals(FINGERPRINT) ? "[0-9a-f]{64}" : "[0-9a-f]{1,40}")) {
            throw new BadRequestException(
                    "value", "line " + number + " needs hexadecimal digits, of a fingerprint 64 (SHA-256)");
        }
        return field.equals(SERIAL) ? digits.replaceFirst("^0+(?=.)", "") : digits;
    }
}
