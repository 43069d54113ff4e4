// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a service is called with, before conversion.
 *
 * @param body the bytes received; empty when there were none
 * @param parameters values from outside the body, by name; they win over fields of the same name in it (zato-facts,
 *     section 2.1, parameter merging)
 */
public record Message(byte[] body, Map<String, List<String>> parameters) {

    public Message {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(parameters, "parameters");
    }
}
