// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.settings;

import java.util.Objects;

/**
 * The first passwords of the users of the public API; from then on they are changed through it.
 *
 * @param pubapiPassword that of {@code pubapi}; empty: the user is not created
 * @param adminInvokePassword that of {@code admin.invoke}; empty: the user is not created
 */
public record ApiSettings(String pubapiPassword, String adminInvokePassword) {

    static final String PUBAPI = "zato.api.pubapi-password";
    static final String ADMIN_INVOKE = "zato.api.admin-invoke-password";

    public ApiSettings {
        Objects.requireNonNull(pubapiPassword, "pubapiPassword");
        Objects.requireNonNull(adminInvokePassword, "adminInvokePassword");
    }

    static ApiSettings of(Settings settings) {
        return new ApiSettings(settings.secret(PUBAPI), settings.secret(ADMIN_INVOKE));
    }

    /** Without the passwords: what is printed ends in logs. */
    @Override
    public String toString() {
        return "API";
    }
}
