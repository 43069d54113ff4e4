// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.sio;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many characters a component takes in the format fixed-width, and how they are filled. All components of a record
 * have a width, or none.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Width {

    /** How many characters, at least 1. */
    int value();

    /** At which side the value stands. */
    Align align() default Align.BY_TYPE;

    /** What fills the rest. {@code 0} in numbers, blanks in all others, unless it is said. */
    char pad() default BY_TYPE;

    /**
     * How many of the digits are behind a decimal point that is not written: with 2 of them, {@code 0001250} is 12.50. For
     * {@code BigDecimal} and the floating-point types. A point that is there nevertheless counts.
     */
    int decimals() default 0;

    /** Stands for a pad that follows from the type. */
    char BY_TYPE = 0;

    /** The side a value stands at. */
    enum Align {
        /** Numbers at the right, all others at the left. */
        BY_TYPE,
        LEFT,
        RIGHT
    }
}
