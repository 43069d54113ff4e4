// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web;

import java.util.Set;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

import org.zatoee.core.cid.CidGenerator;
import org.zatoee.core.http.HttpEntry;
import org.zatoee.core.server.RunningServer;

/** What the server answers over HTTP. Its resources are singletons: nothing is made, injected or looked up for a request. */
@ApplicationPath("/")
public final class ZatoApplication extends Application {

    private final Set<Object> singletons;

    public ZatoApplication() {
        RunningServer server = ServerReference.find();
        HttpEntry http = server.http();
        singletons = Set.of(
                new ChannelResource(http), new HealthResource(server, new CidGenerator()), new FailureMapper(http));
    }

    // Deprecated in favour of CDI beans, which would cost every request a context of its own.
    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return singletons;
    }
}
