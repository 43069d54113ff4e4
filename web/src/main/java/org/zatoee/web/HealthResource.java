// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.zatoee.core.cid.CidGenerator;
import org.zatoee.core.server.RunningServer;
import org.zatoee.core.server.status.Health;

/** Answers probes: whether the server has started, is ready, is alive, and why not. Never waits for anything. */
@Path("zato/health")
public final class HealthResource {

    private final RunningServer server;
    private final CidGenerator cids;

    HealthResource(RunningServer server, CidGenerator cids) {
        this.server = server;
        this.cids = cids;
    }

    /** Answers 200 for yes and 503 for no, both with the state and the reason. */
    @GET
    @Path("{probe}")
    public Response probe(@PathParam("probe") String name) {
        Health health = server.health(probeOf(name));
        return Response.status(health.up() ? Response.Status.OK : Response.Status.SERVICE_UNAVAILABLE)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("X-Zato-CID", cids.next().value())
                .header("Cache-Control", "no-store")
                .entity(HealthJson.of(health))
                .build();
    }

    private static Health.Probe probeOf(String name) {
        return switch (name) {
            case "started" -> Health.Probe.STARTED;
            case "ready" -> Health.Probe.READY;
            case "live" -> Health.Probe.LIVE;
            default -> throw new NotFoundException();
        };
    }
}
