// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.soap.wsdl;

import java.util.Optional;

/** The WSDL that administrators gave services by {@code zato.service.set-wsdl}. Thread-safe. */
@FunctionalInterface
public interface GivenWsdl {

    /** That of a service, if it was given one. */
    Optional<byte[]> of(String service);
}
