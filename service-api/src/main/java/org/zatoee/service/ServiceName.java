// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name a service is known by. Without it the name is derived from the package and the class:
 * {@code com.acme.crm.GetCustomer} becomes {@code com.acme.crm.get-customer}. Names that contain "zato" are reserved.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ServiceName {

    /** The name: segments of letters, digits, dashes and underscores, separated by dots. */
    String value();
}
