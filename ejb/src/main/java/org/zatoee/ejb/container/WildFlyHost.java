// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.container;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.jboss.as.network.SocketBinding;
import org.zatoee.core.server.environment.ServerHost;

/** What WildFly knows of the host and of the address it listens on. */
@Singleton
public class WildFlyHost {

    private final WildFlyServices services;

    /** Asks the container's services. */
    @Inject
    public WildFlyHost(WildFlyServices services) {
        this.services = services;
    }

    /** The address of the HTTP listener, with the port offset in it, and the user of the operating system. */
    public ServerHost describe() {
        SocketBinding http = services.find("org.wildfly.network.socket-binding.http", SocketBinding.class);
        return new ServerHost(
                http.getAddress().getHostAddress(), http.getAbsolutePort(), System.getProperty("user.name", "unknown"));
    }

    /** The name of this node among those of its installation. */
    public String nodeName() {
        return System.getProperty("jboss.node.name", "");
    }

    /** The name of the machine. */
    public String hostName() {
        return System.getProperty("jboss.qualified.host.name", "localhost");
    }
}
