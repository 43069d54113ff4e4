// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.server.environment;

import java.time.InstantSource;
import java.util.Objects;

import org.zatoee.core.admin.probe.SqlProbe;
import org.zatoee.core.service.application.ApplicationServices;
import org.zatoee.core.settings.ServerSettings;
import org.zatoee.core.sio.constraint.ConstraintApi;

/**
 * What a server is given by where it runs.
 *
 * @param settings its settings
 * @param host the machine and the container
 * @param clock tells the time of day
 * @param threads run what calls do not run themselves
 * @param sqlProbe tries the databases of outgoing connections
 * @param constraints the API by which the records of services declare rules
 * @param application the services that ship inside the application the server is in
 */
public record ServerEnvironment(
        ServerSettings settings,
        ServerHost host,
        InstantSource clock,
        ServerThreads threads,
        SqlProbe sqlProbe,
        ConstraintApi constraints,
        ApplicationServices application) {

    public ServerEnvironment {
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(threads, "threads");
        Objects.requireNonNull(sqlProbe, "sqlProbe");
        Objects.requireNonNull(constraints, "constraints");
        Objects.requireNonNull(application, "application");
    }
}
