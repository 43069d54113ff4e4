// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server;

import java.util.Base64;
import java.util.Optional;

import org.zatoee.core.admin.CurrentObjects;
import org.zatoee.core.admin.type.PlatformTypes;
import org.zatoee.core.soap.wsdl.GivenWsdl;

/**
 * Finds what services were given among the objects of a configuration. Thread-safe.
 *
 * @param objects those that are known here, without asking the ODB: everybody may ask for a WSDL
 */
record WsdlOfConfig(CurrentObjects objects) implements GivenWsdl {

    @Override
    public Optional<byte[]> of(String service) {
        return objects.get().named(PlatformTypes.SERVICE_WSDL.key(), service).stream()
                .findFirst()
                .map(wsdl -> Base64.getDecoder().decode(wsdl.text("wsdl")));
    }
}
