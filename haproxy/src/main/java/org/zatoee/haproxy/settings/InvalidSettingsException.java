// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy.settings;

/** The settings cannot be used; the message names the setting and what is wrong with it. */
public final class InvalidSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidSettingsException(String message) {
        super(message);
    }
}
