// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.envelope;

import java.util.List;
import java.util.Objects;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.Violation;

/**
 * What a caller learns of a failure.
 *
 * @param code why the call failed
 * @param details in words
 * @param violations what is wrong with the input, by field; none if that is not the reason
 * @param faultCode the code of the SOAP fault without its prefix; empty for the one that follows from the code
 */
public record Failure(ErrorCode code, String details, List<Violation> violations, String faultCode) {

    public Failure {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(details, "details");
        violations = List.copyOf(violations);
        Objects.requireNonNull(faultCode, "faultCode");
    }

    /** The code of the SOAP fault without its prefix (SOAP 1.1, section 4.4.1): whose fault it is. */
    public String soapFaultCode() {
        if (!faultCode.isEmpty()) {
            return faultCode;
        }
        return code.httpStatus() < 500 ? "Client" : "Server";
    }
}
