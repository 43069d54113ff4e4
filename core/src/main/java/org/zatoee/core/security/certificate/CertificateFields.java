// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.certificate;

import org.jspecify.annotations.Nullable;

/** The fields of a client certificate, by the names that conditions have for them. */
@FunctionalInterface
interface CertificateFields {

    /** The value of a field; null when the certificate does not have it. */
    @Nullable
    String value(String field);
}
