// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy.settings;

/**
 * A server that calls are passed on to.
 *
 * @param name the server's name in its cluster
 * @param host its address or a name that resolves to it
 * @param port its HTTP port
 */
public record Backend(String name, String host, int port) {

    /**
     * Checks each part.
     *
     * @throws InvalidSettingsException if one cannot stand in the configuration of HAProxy
     */
    public Backend {
        if (!name.matches("[A-Za-z0-9_.-]{1,100}")) {
            throw new InvalidSettingsException("Not a name for a server: '" + name
                    + "'; it has letters, digits, dots, dashes and underscores, at most 100");
        }
        Addresses.requireHost("backend." + name, host);
        Addresses.requirePort("backend." + name, port);
    }
}
