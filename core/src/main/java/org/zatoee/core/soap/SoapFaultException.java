// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.soap;

import org.zatoee.core.envelope.xml.FaultCode;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

/** A message that SOAP itself says how to refuse (SOAP 1.1, section 4.4.1); the HTTP status is 500 (section 6.2). */
final class SoapFaultException extends ServiceException implements FaultCode {

    private static final long serialVersionUID = 1L;

    private final String faultCode;

    private SoapFaultException(String faultCode, String message) {
        super(ErrorCode.INTERNAL, message);
        this.faultCode = faultCode;
    }

    static SoapFaultException versionMismatch() {
        return new SoapFaultException("VersionMismatch", "Only SOAP 1.1 is spoken here");
    }

    static SoapFaultException mustUnderstand(String block) {
        return new SoapFaultException("MustUnderstand", "The header block '" + block + "' is not understood");
    }

    @Override
    public String faultCode() {
        return faultCode;
    }
}
