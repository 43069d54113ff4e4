// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.hosted.app;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;

import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceName;

/** A service that nobody can call as one: its only view is another. It is left out, and nothing else is by that. */
@Stateless
@Local(Runnable.class)
@ServiceName("hidden.service")
public class Hidden implements Service<Void, Void>, Runnable {

    @Override
    public Void handle(Void input, ServiceContext zato) {
        return null;
    }

    @Override
    public void run() {
        // There is nothing to do.
    }
}
