// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.scalar;

import java.io.IOException;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import org.zatoee.core.sio.shape.ScalarKind;
import org.zatoee.core.sio.shape.Shape;
import org.zatoee.core.sio.value.UnsupportedTypeException;

/** Dates and times that are written as a pattern says. */
final class PatternScalar extends Scalar {

    private static final Map<Type, TemporalQuery<?>> TYPES = Map.of(
            LocalDate.class, LocalDate::from,
            LocalTime.class, LocalTime::from,
            LocalDateTime.class, LocalDateTime::from,
            OffsetDateTime.class, OffsetDateTime::from,
            Instant.class, Instant::from);

    /** What every pattern is tried with when a service is deployed. */
    private static final OffsetDateTime SAMPLE = OffsetDateTime.of(2026, 1, 31, 23, 59, 58, 0, ZoneOffset.UTC);

    private final DateTimeFormatter formatter;
    private final TemporalQuery<?> query;

    private PatternScalar(String pattern, DateTimeFormatter formatter, TemporalQuery<?> query) {
        super("must be written as " + pattern, Shape.Scalar.of(ScalarKind.TEXT));
        this.formatter = formatter;
        this.query = query;
    }

    static PatternScalar of(Type type, String pattern) {
        TemporalQuery<?> query = TYPES.get(type);
        if (query == null) {
            throw new UnsupportedTypeException("has a date pattern, but is neither a date nor a time");
        }
        try {
            DateTimeFormatter formatter = formatter(pattern, type == Instant.class);
            String written = formatter.format(SAMPLE);
            TemporalAccessor read = (TemporalAccessor) formatter.parse(written, query);
            if (formatter.format(read).equals(written)) {
                return new PatternScalar(pattern, formatter, query);
            }
        } catch (RuntimeException e) {
            throw new UnsupportedTypeException("cannot be written as " + pattern + ": " + e.getMessage());
        }
        throw new UnsupportedTypeException("cannot be read back from " + pattern);
    }

    private static DateTimeFormatter formatter(String pattern, boolean utc) {
        DateTimeFormatter formatter = new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                // Most people write yyyy, the year of an era, and mean this one.
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
        return utc ? formatter.withZone(ZoneOffset.UTC) : formatter;
    }

    @Override
    Object fromText(String text) {
        return formatter.parse(text.strip(), query);
    }

    /** A date of digits only is a number to some clients. */
    @Override
    Object fromToken(JsonParser parser, JsonToken token) throws IOException {
        return token == JsonToken.VALUE_NUMBER_INT ? fromText(parser.getText()) : super.fromToken(parser, token);
    }

    @Override
    public void write(JsonGenerator generator, Object value) throws IOException {
        generator.writeString(formatter.format((TemporalAccessor) value));
    }
}
