// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.sio;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How a date or time is written, where that is not ISO 8601. For {@code LocalDate}, {@code LocalTime}, {@code LocalDateTime},
 * {@code OffsetDateTime}, and {@code Instant}, which is in UTC then unless the pattern has an offset.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface DatePattern {

    /** A pattern of {@link java.time.format.DateTimeFormatter}, such as {@code ddMMyyyy}. */
    String value();
}
