// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.zatoee.core.sio.format.BodyFormat;

/**
 * What a service is called with, before conversion.
 *
 * @param body the bytes received; empty when there were none
 * @param format how to read them
 * @param parameters values from outside the body, by name
 * @param parametersWin whether they win over fields of the same name in the body, or these over them (zato-facts, section
 *     2.1, params_pri)
 */
public record Message(byte[] body, BodyFormat format, Map<String, List<String>> parameters, boolean parametersWin) {

    public Message {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(parameters, "parameters");
    }

    /** A message whose parameters win. */
    public Message(byte[] body, BodyFormat format, Map<String, List<String>> parameters) {
        this(body, format, parameters, true);
    }

    /** A message in JSON whose parameters win. */
    public Message(byte[] body, Map<String, List<String>> parameters) {
        this(body, BodyFormat.JSON, parameters, true);
    }
}
