// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.wiring;

import java.util.HashMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.zatoee.core.settings.ServerSettings;
import org.zatoee.ejb.container.WildFlyHost;

/** The settings of this server, from the system properties whose names begin with {@code zato.}. */
@ApplicationScoped
public class SettingsWiring {

    private static final String PREFIX = "zato.";

    /**
     * Reads them. A server that is not named is named like its node.
     *
     * @throws org.zatoee.core.settings.SettingsException if they are wrong, which ends the start of the application
     */
    @Produces
    @Singleton
    ServerSettings settings(WildFlyHost host) {
        Map<String, String> settings = new HashMap<>();
        settings.put("zato.server.name", host.nodeName());
        settings.put("zato.server.host", host.hostName());
        for (String name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith(PREFIX)) {
                settings.put(name, System.getProperty(name));
            }
        }
        return ServerSettings.of(settings);
    }
}
