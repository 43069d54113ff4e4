// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.soap.wsdl;

import java.util.Objects;

import org.zatoee.core.sio.shape.Shape;

/**
 * One service, as it can be called by SOAP.
 *
 * @param name the name of the service
 * @param location the address it is called at
 * @param soapAction the action it is called under
 * @param requestElement the element its input is in
 * @param responseElement the element its output is in
 * @param input what it takes
 * @param output what it returns
 */
record WsdlOperation(
        String name,
        String location,
        String soapAction,
        String requestElement,
        String responseElement,
        Shape input,
        Shape output) {

    WsdlOperation {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(soapAction, "soapAction");
        Objects.requireNonNull(requestElement, "requestElement");
        Objects.requireNonNull(responseElement, "responseElement");
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(output, "output");
    }
}
