// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.format.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;
import org.zatoee.core.sio.format.TokenParser;

/** The objects and lists of a form as tokens. A field that was given several times is a list, and so is one for a list. */
public final class TreeTokens extends TokenParser {

    private final Map<String, Object> root;
    private final Deque<Level> levels = new ArrayDeque<>();
    private boolean begun;
    private @Nullable Object pending;

    /** What is open: entries of an object, or elements of a list. */
    private record Level(Iterator<?> rest, boolean list) {}

    public TreeTokens(FormTree form) {
        root = form.nested();
    }

    @Override
    public @Nullable JsonToken nextToken() {
        if (!begun) {
            begun = true;
            return root.isEmpty() ? atEnd() : value(root);
        }
        if (_currToken == JsonToken.FIELD_NAME && pending != null) {
            return value(pending);
        }
        Level level = levels.peek();
        if (level == null) {
            return atEnd();
        }
        if (!level.rest().hasNext()) {
            levels.pop();
            return at(level.list() ? JsonToken.END_ARRAY : JsonToken.END_OBJECT);
        }
        Object next = level.rest().next();
        if (level.list()) {
            return value(next);
        }
        Map.Entry<?, ?> entry = (Map.Entry<?, ?>) next;
        pending = entry.getValue();
        return atName(String.valueOf(entry.getKey()));
    }

    private JsonToken value(Object value) {
        if (value instanceof TreeMap<?, ?> list) {
            return begin(list.values().iterator(), true);
        }
        if (value instanceof Map<?, ?> object) {
            return begin(object.entrySet().iterator(), false);
        }
        pending = value;
        List<?> texts = value instanceof List<?> all ? all : List.of(value);
        return texts.size() == 1 ? atText(String.valueOf(texts.get(0))) : begin(texts.iterator(), true);
    }

    private JsonToken begin(Iterator<?> rest, boolean list) {
        levels.push(new Level(rest, list));
        return at(list ? JsonToken.START_ARRAY : JsonToken.START_OBJECT);
    }

    /** One text is a list of one, if a list is wanted. */
    @Override
    public boolean isExpectedStartArrayToken() {
        if (_currToken == JsonToken.VALUE_STRING) {
            begin(List.of(getText()).iterator(), true);
        }
        return _currToken == JsonToken.START_ARRAY;
    }
}
