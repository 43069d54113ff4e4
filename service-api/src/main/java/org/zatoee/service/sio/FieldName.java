// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.sio;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name a component of a record has in messages, where that is no name in Java, such as {@code customer-id}. Without it
 * the name of the component is used. Two components of a record may not have the same name.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface FieldName {

    /** The name; not empty. */
    String value();
}
