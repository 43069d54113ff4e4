// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.envelope.xml;

/** The namespace of the public API in SOAP (zato-facts, section 5.2). */
public final class ZatoNamespace {

    /** Its name. */
    public static final String URI = "https://zato.io/ns/20130518";

    private ZatoNamespace() {}
}
