// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.kvdb;

import java.util.List;
import java.util.Map;

import org.zatoee.core.object.field.Field;

/** The fields of requests and replies about dictionaries, as on the wire. What values may be the dictionaries say. */
final class DictionaryFields {

    static final Field ID = Field.number("id", 1, Long.MAX_VALUE);
    static final Field NAME = Field.text(Field.NAME);
    static final Field SYSTEM = Field.text("system");
    static final Field KEY = Field.text("key");
    static final Field VALUE = value("value");
    static final List<Field> TERM = List.of(SYSTEM, KEY, VALUE);

    /** The term that is translated. */
    static final List<Field> SOURCE = List.of(Field.text("system1"), Field.text("key1"), value("value1"));

    /** What it is translated for. */
    static final List<Field> TARGET = List.of(Field.text("system2"), Field.text("key2"));

    static final Field VALUE2 = value("value2");

    /** A number, or an empty text. */
    static final Field LAST_ID = Field.anything("value");

    private DictionaryFields() {}

    private static Field value(String name) {
        return Field.text(name, 10_000);
    }

    static Map<String, Object> id(long id) {
        return Map.of("id", id);
    }

    /** An id, or an empty text as long as none was given. */
    static Map<String, Object> lastId(long id) {
        return Map.of("value", id == 0 ? "" : id);
    }
}
