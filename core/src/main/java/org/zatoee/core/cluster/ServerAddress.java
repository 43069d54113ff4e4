// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.cluster;

import java.util.Objects;

/**
 * Where a server runs and listens.
 *
 * @param host the name of its host
 * @param bindHost the address its HTTP port is bound to
 * @param bindPort its HTTP port
 */
public record ServerAddress(String host, String bindHost, int bindPort) {

    public ServerAddress {
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(bindHost, "bindHost");
        if (bindPort < 1 || bindPort > 65535) {
            throw new IllegalArgumentException("bindPort is not a port: " + bindPort);
        }
    }
}
