// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.sio;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The namespace of elements in XML and SOAP. On a component it is that of its element, on a record that of the elements of all
 * its components, and on a service that of the element around its output and, where they say nothing else, of all records
 * in it. Elements of requests in another namespace are other fields then. Where nothing is said, namespaces of requests are
 * not looked at, and elements of replies are in the namespace of the element around them.
 */
@Documented
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface XmlNamespace {

    /** The name of the namespace; empty for any. */
    String value();
}
