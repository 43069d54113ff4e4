// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server.environment;

import java.util.Objects;

/**
 * What the container knows of itself.
 *
 * @param bindHost the address its HTTP port is bound to
 * @param bindPort its HTTP port
 * @param user the user of the operating system it runs as
 */
public record ServerHost(String bindHost, int bindPort, String user) {

    public ServerHost {
        Objects.requireNonNull(bindHost, "bindHost");
        Objects.requireNonNull(user, "user");
    }
}
