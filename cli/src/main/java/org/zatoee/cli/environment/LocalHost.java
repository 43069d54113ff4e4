// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.environment;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The machine this runs on. */
public final class LocalHost {

    /** Where all components of an environment listen. */
    public static final String ADDRESS = "127.0.0.1";

    private LocalHost() {}

    /** Its name; {@code localhost} if it has none that can be found. */
    public static String name() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
