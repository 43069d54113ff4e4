// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.session;

import java.time.Instant;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Instants as milliseconds since 1970-01-01T00:00Z: no database's notion of time zones gets in between. */
@Converter
public final class InstantConverter implements AttributeConverter<Instant, Long> {

    @Override
    public Long convertToDatabaseColumn(Instant instant) {
        return instant.toEpochMilli();
    }

    @Override
    public Instant convertToEntityAttribute(Long milliseconds) {
        return Instant.ofEpochMilli(milliseconds);
    }
}
