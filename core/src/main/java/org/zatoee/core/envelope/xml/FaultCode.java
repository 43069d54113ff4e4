// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.envelope.xml;

/** A failure for which SOAP has a code of its own (SOAP 1.1, section 4.4.1). */
@FunctionalInterface
public interface FaultCode {

    /** The code without its prefix, such as {@code VersionMismatch}. */
    String faultCode();
}
