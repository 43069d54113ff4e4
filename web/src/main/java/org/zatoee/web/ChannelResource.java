// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.jboss.resteasy.core.ResteasyContext;
import org.zatoee.core.http.HttpEntry;

/**
 * Takes every request there is no other resource for: which channel it belongs to is decided by the core. The reply goes
 * straight to the servlet response, so that nobody looks for writers, converts headers or copies bodies on the way.
 */
@Path("{path: .*}")
public final class ChannelResource {

    private final HttpEntry http;

    ChannelResource(HttpEntry http) {
        this.http = http;
    }

    /** Answers a GET. */
    @GET
    public void get() {
        answer();
    }

    /** Answers a HEAD. */
    @HEAD
    public void head() {
        answer();
    }

    /** Answers a POST. */
    @POST
    public void post() {
        answer();
    }

    /** Answers a PUT. */
    @PUT
    public void put() {
        answer();
    }

    /** Answers a DELETE. */
    @DELETE
    public void delete() {
        answer();
    }

    /** Answers a PATCH. */
    @PATCH
    public void patch() {
        answer();
    }

    /** Answers an OPTIONS. */
    @OPTIONS
    public void options() {
        answer();
    }

    private void answer() {
        // Asked for like this, they are the container's own objects. As parameters they would be proxies, by
        // reflection.
        HttpServletRequest request = ResteasyContext.getRequiredContextData(HttpServletRequest.class);
        HttpServletResponse response = ResteasyContext.getRequiredContextData(HttpServletResponse.class);
        new Answer(http, response).to(ServletCall.of(request));
    }
}
