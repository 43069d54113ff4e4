// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.client;

import java.util.Objects;

/**
 * Where a call of another application comes from.
 *
 * @param address the IP address of the application, as text
 * @param trusted whether it may call services of users without saying who calls
 */
public record ClientOrigin(String address, boolean trusted) {

    private static final String LOOPBACK = "127.0.0.1";

    /** The same server, through classes that are shared with it. */
    public static final ClientOrigin SAME_SERVER = new ClientOrigin(LOOPBACK, true);

    /** The same server, like any other client. */
    public static final ClientOrigin SAME_MACHINE = new ClientOrigin(LOOPBACK, false);

    public ClientOrigin {
        Objects.requireNonNull(address, "address");
    }

    /** A client elsewhere. */
    public static ClientOrigin remote(String address) {
        return new ClientOrigin(address, false);
    }
}
