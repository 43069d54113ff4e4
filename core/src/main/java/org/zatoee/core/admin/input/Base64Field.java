// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.input;

import java.util.Base64;

import org.zatoee.service.BadRequestException;

/** Fields that hold bytes as base64; clients of 1.x break the lines of long ones. */
public final class Base64Field {

    private Base64Field() {}

    /**
     * The bytes a text stands for.
     *
     * @param field the name of the field it is from
     * @throws BadRequestException naming the field if it is no base64
     */
    public static byte[] decode(String field, String text) {
        // The decoder that skips line breaks would skip anything.
        if (!text.chars().allMatch(Base64Field::isMeant)) {
            throw refused(field);
        }
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw refused(field);
        }
    }

    private static boolean isMeant(int character) {
        return (character >= 'A' && character <= 'Z')
                || (character >= 'a' && character <= 'z')
                || (character >= '0' && character <= '9')
                || "+/= \t\r\n".indexOf(character) >= 0;
    }

    private static BadRequestException refused(String field) {
        return new BadRequestException(field, "must be base64");
    }
}
