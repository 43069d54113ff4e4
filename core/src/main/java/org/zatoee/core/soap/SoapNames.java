// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.soap;

/** Names that SOAP 1.1 and WS-Security 1.1 give. */
final class SoapNames {

    static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

    /** The actor of a block that is for whoever gets the message (SOAP 1.1, section 4.2.2). */
    static final String NEXT_ACTOR = "http://schemas.xmlsoap.org/soap/actor/next";

    static final String WSSE = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";

    static final String WSU = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";

    private SoapNames() {}
}
