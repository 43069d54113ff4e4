// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.soap;

import java.util.Objects;
import java.util.Optional;

import org.zatoee.core.security.wss.WsSecurityToken;

/**
 * What an envelope says before its message begins.
 *
 * @param requestElement the local name of the first child of the body; empty if the body is
 * @param token who calls, if the header says so and is to be understood
 */
public record SoapRequest(String requestElement, Optional<WsSecurityToken> token) {

    public SoapRequest {
        Objects.requireNonNull(requestElement, "requestElement");
        Objects.requireNonNull(token, "token");
    }
}
