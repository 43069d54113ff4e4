// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zatoee.core.sio.scalar.Scalars;
import org.zatoee.core.sio.value.MissingOutputException;
import org.zatoee.core.sio.value.UnsupportedTypeException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OutputTest {

    private static final Type ANY = new Sio.TypeOf<Map<String, Object>>() {}.type();

    enum Mood {
        GOOD {
            @Override
            public String toString() {
                return "fine";
            }
        }
    }

    record Line(String product, int quantity) {}

    record Order(long id, Optional<String> note, List<Line> lines) {}

    record Scalars(
            byte b, Double d, boolean yes, BigInteger big, BigDecimal exact, UUID uuid, LocalDate date, Mood mood) {}

    record Names(List<String> names, Map<String, Integer> counts) {}

    record Opaque(Thread thread) {}

    @Test
    void writesRecordsInListsInRecordsAndLeavesEmptyOptionalsOut() {
        assertThat(Sio.write(Order.class, new Order(1, Optional.empty(), List.of(new Line("tea", 2)))))
                .isEqualTo("{\"id\":1,\"lines\":[{\"product\":\"tea\",\"quantity\":2}]}");
        assertThat(Sio.write(Order.class, new Order(1, Optional.of("soon"), List.of())))
                .isEqualTo("{\"id\":1,\"note\":\"soon\",\"lines\":[]}");
    }

    @Test
    void writesEveryScalarAsItIsReadBack() {
        Scalars scalars = new Scalars(
                (byte) -1,
                0.5,
                true,
                BigInteger.TEN.pow(30),
                new BigDecimal("1E+3"),
                new UUID(1, 2),
                LocalDate.of(2026, 1, 31),
                Mood.GOOD);

        String json = Sio.write(Scalars.class, scalars);

        assertThat(json)
                .isEqualTo(
                        "{\"b\":-1,\"d\":0.5,\"yes\":true,\"big\":1000000000000000000000000000000,\"exact\":1E+3,"
                                + "\"uuid\":\"00000000-0000-0001-0000-000000000002\",\"date\":\"2026-01-31\",\"mood\":\"GOOD\"}");
        assertThat(Sio.read(Scalars.class, json)).isEqualTo(scalars);
    }

    @Test
    void escapesTextAndKeepsItsCharacters() {
        Line line = new Line("\"z\u0142oty\"\n\uD83D\uDE80", 1);

        String json = Sio.write(Line.class, line);

        assertThat(json).startsWith("{\"product\":\"\\\"z\u0142oty\\\"\\n");
        assertThat(Sio.read(Line.class, json)).isEqualTo(line);
    }

    @Test
    void missesWhatIsRequiredByName() {
        assertThatThrownBy(() -> Sio.write(Order.class, new Order(1, Optional.empty(), null)))
                .isInstanceOf(MissingOutputException.class)
                .hasMessageContainingAll("Order", "'lines'");
        assertThatThrownBy(() -> Sio.write(Order.class, new Order(1, null, List.of())))
                .isInstanceOf(MissingOutputException.class)
                .hasMessageContaining("'note'");
    }

    @Test
    void missesAnOutputThatIsNull() {
        for (Type type : List.of(Order.class, String.class, byte[].class, ANY)) {
            assertThatThrownBy(() -> Sio.write(type, null)).isInstanceOf(MissingOutputException.class);
        }
        assertThat(Sio.write(Void.class, null)).isEmpty();
    }

    @Test
    void missesElementsThatAreNull() {
        Names holes = new Names(Arrays.asList("a", null), Map.of());
        Map<String, @Nullable Integer> counts = new LinkedHashMap<>();
        counts.put("a", null);

        assertThatThrownBy(() -> Sio.write(Names.class, holes))
                .isInstanceOf(MissingOutputException.class)
                .hasMessageContaining("element of a list");
        assertThatThrownBy(() -> Sio.write(Names.class, new Names(List.of(), counts)))
                .isInstanceOf(MissingOutputException.class)
                .hasMessageContaining("value of a map");
    }

    @Test
    void writesListsOfRecordsAtTheRoot() {
        assertThat(Sio.write(new Sio.TypeOf<List<Line>>() {}.type(), List.of(new Line("a", 1), new Line("b", 2))))
                .isEqualTo("[{\"product\":\"a\",\"quantity\":1},{\"product\":\"b\",\"quantity\":2}]");
        assertThat(Sio.write(new Sio.TypeOf<Map<String, Line>>() {}.type(), Map.of("x", new Line("a", 1))))
                .isEqualTo("{\"x\":{\"product\":\"a\",\"quantity\":1}}");
    }

    @Test
    void writesWhateverADynamicOutputHolds() {
        Map<String, @Nullable Object> output = new LinkedHashMap<>();
        output.put("record", new Line("a", 1));
        output.put("list", Arrays.asList(1, null, "x", new Line("b", 2)));
        output.put("optional", Optional.of(2L));
        output.put("empty", Optional.empty());
        output.put("nothing", null);
        output.put("time", Instant.parse("2026-01-31T23:59:59Z"));
        output.put("mood", Mood.GOOD);

        assertThat(Sio.write(ANY, output))
                .isEqualTo("{\"record\":{\"product\":\"a\",\"quantity\":1},"
                        + "\"list\":[1,null,\"x\",{\"product\":\"b\",\"quantity\":2}],\"optional\":2,\"empty\":null,"
                        + "\"nothing\":null,\"time\":\"2026-01-31T23:59:59Z\",\"mood\":\"GOOD\"}");
    }

    @Test
    void namesWhatADynamicOutputCannotHoldEveryTime() {
        OutputWriter writer = ServiceContract.of(Void.class, ANY).output();

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> writer.write(Map.of("a", new Opaque(Thread.currentThread()))))
                    .isInstanceOf(UnsupportedTypeException.class)
                    .hasMessageContainingAll("Opaque.thread", "java.lang.Thread");
        }
    }

    @Test
    void writesARecordNeverSeenBeforeOnManyThreadsAtOnce() {
        for (int round = 0; round < 50; round++) {
            OutputWriter writer = ServiceContract.of(Void.class, ANY).output();
            List<String> written = IntStream.range(0, 32)
                    .parallel()
                    .mapToObj(i -> text(writer.write(Map.of("o", new Order(1, Optional.empty(), List.of())))))
                    .distinct()
                    .toList();

            assertThat(written).containsExactly("{\"o\":{\"id\":1,\"lines\":[]}}");
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void failsOnAnOutputThatContainsItself() {
        List<Object> endless = new ArrayList<>();
        endless.add(endless);

        assertThatThrownBy(() -> Sio.write(ANY, Map.of("a", endless))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void writesTextAndBytesAsTheyAre() {
        assertThat(Sio.write(String.class, "<a>z\u0142</a>")).isEqualTo("<a>z\u0142</a>");
        assertThat(ServiceContract.of(Void.class, byte[].class).output().write(new byte[] {1, 0, -1}))
                .containsExactly(1, 0, -1);
    }

    @Test
    void knowsItsContentType() {
        assertThat(contentType(Order.class)).isEqualTo("application/json");
        assertThat(contentType(ANY)).isEqualTo("application/json");
        assertThat(contentType(String.class)).isEqualTo("text/plain;charset=UTF-8");
        assertThat(contentType(byte[].class)).isEqualTo("application/octet-stream");
        assertThat(contentType(Void.class)).isEmpty();
    }

    private static String contentType(Type type) {
        return ServiceContract.of(Void.class, type).output().contentType();
    }
}
