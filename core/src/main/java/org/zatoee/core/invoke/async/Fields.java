// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.async;

import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.zatoee.service.ChannelType;

/**
 * The fields of a message, which anybody may have written. Each method throws a BadMessageException, naming the field, if it
 * is not what it should be.
 *
 * @param values their values, by name
 */
record Fields(Map<?, ?> values) {

    String text(String name) {
        return optionalText(name).orElseThrow(() -> bad(name));
    }

    Optional<String> optionalText(String name) {
        Object value = values.get(name);
        if (value != null && !(value instanceof String)) {
            throw bad(name);
        }
        return Optional.ofNullable((String) value);
    }

    long number(String name) {
        if (values.get(name) instanceof Long number) {
            return number;
        }
        throw bad(name);
    }

    byte[] bytes(String name) {
        try {
            return Base64.getDecoder().decode(text(name));
        } catch (IllegalArgumentException e) {
            throw bad(name);
        }
    }

    ChannelType channelType(String name) {
        String wireName = text(name);
        return Arrays.stream(ChannelType.values())
                .filter(type -> type.wireName().equals(wireName))
                .findFirst()
                .orElseThrow(() -> bad(name));
    }

    List<String> texts(String name) {
        if (values.get(name) instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw bad(name);
    }

    Optional<Fields> object(String name) {
        Object value = values.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Map<?, ?> map) {
            return Optional.of(new Fields(map));
        }
        throw bad(name);
    }

    Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        values.forEach((name, value) -> map.put((String) name, value));
        return map;
    }

    BadMessageException bad(String name) {
        return new BadMessageException("Field " + name + " of a message is missing or wrong");
    }
}
