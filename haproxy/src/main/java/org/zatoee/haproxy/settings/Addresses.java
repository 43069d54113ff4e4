// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy.settings;

/** Which hosts and ports can stand in the configuration. */
public final class Addresses {

    private static final int LAST_PORT = 65_535;

    private Addresses() {}

    static void requireHost(String setting, String host) {
        if (!host.matches("[A-Za-z0-9_.:-]{1,255}")) {
            throw new InvalidSettingsException(setting + ": not the address or name of a host: '" + host + "'");
        }
    }

    static void requirePort(String setting, int port) {
        if (port < 1 || port > LAST_PORT) {
            throw new InvalidSettingsException(setting + ": not a port: " + port);
        }
    }
}
