// SPDX-License-Identifier: Apache-2.0
package org.zatoee.publicapi.json;

import org.zatoee.publicapi.error.PublicApiException;

/** A text is not JSON; the message says where. */
public final class JsonSyntaxException extends PublicApiException {

    private static final long serialVersionUID = 1L;

    public JsonSyntaxException(String message, Throwable cause) {
        super(message, cause);
    }
}
