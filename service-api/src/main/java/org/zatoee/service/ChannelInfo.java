// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

import java.util.Objects;
import java.util.Optional;

/**
 * The channel a call came through.
 *
 * @param name its name
 * @param type its type
 * @param dataFormat how its bodies are written and read, such as {@code json}; empty for bytes
 * @param internal whether it is the platform's own
 * @param security who calls; empty where nobody has to say
 */
public record ChannelInfo(
        String name, ChannelType type, String dataFormat, boolean internal, Optional<SecurityInfo> security) {

    public ChannelInfo {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(dataFormat, "dataFormat");
        Objects.requireNonNull(security, "security");
    }
}
