// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.sio;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has a list travel as one text with commas between its elements, in every format: {@code 1,22,333}. For lists of texts,
 * numbers and booleans; what has a comma in it cannot be an element. An empty text is an empty list.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface CommaSeparated {}
