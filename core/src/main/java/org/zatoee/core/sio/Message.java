// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a service is called with, before conversion.
 *
 * @param body the bytes received; empty when there were none
 * @param parameters values from outside the body, by name
 * @param parametersWin whether they win over fields of the same name in the body, or these over them (zato-facts, section
 *     2.1, params_pri)
 */
public record Message(byte[] body, Map<String, List<String>> parameters, boolean parametersWin) {

    public Message {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(parameters, "parameters");
    }

    /** A message whose parameters win. */
    public Message(byte[] body, Map<String, List<String>> parameters) {
        this(body, parameters, true);
    }
}
