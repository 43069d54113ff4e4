// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web;

import javax.naming.InitialContext;
import javax.naming.NamingException;

import org.zatoee.core.server.RunningServer;

/** The server this web application stands in front of: declared in web.xml, resolved by the container. */
final class ServerReference {

    private static final String NAME = "java:comp/env/zato/server";

    private ServerReference() {}

    // The name is fixed, and leads nowhere but into this application.
    @SuppressWarnings("BanJNDI")
    static RunningServer find() {
        try {
            return (RunningServer) new InitialContext().lookup(NAME);
        } catch (NamingException e) {
            throw new IllegalStateException("There is no server at " + NAME, e);
        }
    }
}
