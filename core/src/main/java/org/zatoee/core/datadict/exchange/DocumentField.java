// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.datadict.exchange;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.BadRequestException;

/**
 * A field of a document from outside.
 *
 * @param name its name, for messages
 * @param value what is there
 */
record DocumentField(String name, @Nullable Object value) {

    DocumentField child(String childName) {
        return new DocumentField(childName, object().get(childName));
    }

    Map<?, ?> object() {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new BadRequestException(name, "must be an object");
    }

    List<DocumentField> elements() {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(element -> new DocumentField(name, element))
                    .toList();
        }
        throw new BadRequestException(name, "must be a list");
    }

    String text() {
        if (value instanceof String text) {
            return text;
        }
        throw new BadRequestException(name, "must be text");
    }

    /** A number, or a text that is one; nothing, which older exports have for an id that was never given, is 0. */
    long number() {
        if (value instanceof Long number) {
            return number;
        }
        if (value == null || value.equals("")) {
            return 0;
        }
        try {
            return Long.parseLong(text());
        } catch (NumberFormatException e) {
            throw new BadRequestException(name, "must be a whole number");
        }
    }
}
