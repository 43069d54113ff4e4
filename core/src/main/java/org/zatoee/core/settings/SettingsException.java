// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.settings;

import org.zatoee.service.ErrorCode;
import org.zatoee.service.ZatoException;

/** The settings of a server are wrong; the message names the key and says what is. */
public final class SettingsException extends ZatoException {

    private static final long serialVersionUID = 1L;

    public SettingsException(String message) {
        super(ErrorCode.INTERNAL, message, null);
    }
}
