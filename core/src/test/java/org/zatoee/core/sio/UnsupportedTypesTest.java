// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.lang.reflect.Type;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zatoee.core.sio.type.ValueTypes;
import org.zatoee.core.sio.value.UnsupportedTypeException;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class UnsupportedTypesTest {

    record OldDate(Date when) {}

    record Nested(List<OldDate> dates) {}

    record RawOptional(@SuppressWarnings("rawtypes") Optional value) {}

    record TwiceOptional(Optional<Optional<String>> value) {}

    record Wildcard(List<? extends Number> values) {}

    record Generic<T>(T value) {}

    record Holder(Generic<String> generic) {}

    record Unique(Set<String> names) {}

    record Letter(char letter) {}

    record Keys(Map<Integer, String> byNumber) {}

    record Blob(byte[] content) {}

    static Stream<Arguments> types() {
        return Stream.of(
                arguments(OldDate.class, "OldDate.when", "java.util.Date"),
                arguments(Nested.class, "Nested.dates", "OldDate.when"),
                arguments(RawOptional.class, "RawOptional", "java.util.Optional"),
                arguments(TwiceOptional.class, "TwiceOptional.value", "java.util.Optional"),
                arguments(Wildcard.class, "Wildcard.values", "? extends java.lang.Number"),
                arguments(Generic.class, "Generic.value", "type T"),
                arguments(Holder.class, "Holder.generic", "Generic<java.lang.String>"),
                arguments(Unique.class, "Unique.names", "java.util.Set"),
                arguments(Letter.class, "Letter.letter", "char"),
                arguments(Keys.class, "Keys.byNumber", "java.util.Map<java.lang.Integer"),
                arguments(Blob.class, "Blob.content", "byte[]"),
                arguments(new Sio.TypeOf<Map<Integer, Object>>() {}.type(), "java.util.Map", "java.lang.Integer"),
                arguments(new Sio.TypeOf<List<Date>>() {}.type(), "java.util.Date", "not supported"),
                arguments(Thread.class, "java.lang.Thread", "not supported"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void namesTheComponentAndTheType(Type type, String component, String typeName) {
        assertThatThrownBy(() -> ServiceContract.of(type, Void.class))
                .isInstanceOf(UnsupportedTypeException.class)
                .hasMessageContainingAll(component, typeName);
        assertThatThrownBy(() -> ServiceContract.of(Void.class, type))
                .isInstanceOf(UnsupportedTypeException.class)
                .hasMessageContainingAll(component, typeName);
    }

    @Test
    void forgetsWhatItBeganWithATypeItCannotFinish() {
        ValueTypes types = new ValueTypes();

        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> types.of(Nested.class)).isInstanceOf(UnsupportedTypeException.class);
            assertThatThrownBy(() -> types.of(OldDate.class)).isInstanceOf(UnsupportedTypeException.class);
        }
    }
}
