// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

import java.util.Objects;

/**
 * The channel a call came through.
 *
 * @param name its name
 * @param type its type
 */
public record ChannelInfo(String name, ChannelType type) {

    public ChannelInfo {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }
}
