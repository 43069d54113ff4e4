// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.execution;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where and for how long the calls of a service run. Administrators may say otherwise, for each of the three. Without it
 * they run where they come in, for as long as they want.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Execution {

    /** What the calls mostly do. */
    ExecutionClass value() default ExecutionClass.NETWORK_BOUND;

    /**
     * How many seconds a call may take, waiting for its turn included: then it is interrupted and answered with 504. From 1
     * to 3600; 0 for as long as it wants.
     */
    int timeoutSeconds() default 0;

    /**
     * How many calls may run at once on one server; others are answered with 503 and {@code Retry-After}. From 1 to 100,000;
     * 0 for any number.
     */
    int maxConcurrentCalls() default 0;
}
