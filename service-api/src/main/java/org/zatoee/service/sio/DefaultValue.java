// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.sio;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a component of a record is when nothing, or null, was given for it: so it may be left out of requests. In output it
 * stands in for null. It is read as a text in a message is; a default that breaks the rules of its own type keeps the service
 * from being deployed.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface DefaultValue {

    /** The value; several of them for a list. */
    String[] value();
}
