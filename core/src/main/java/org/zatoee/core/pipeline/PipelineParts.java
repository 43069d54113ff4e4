// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.util.Objects;
import java.util.concurrent.Executor;

import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.pipeline.admission.Admission;
import org.zatoee.core.pipeline.security.CallerSecurity;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.service.ServerInfo;

/**
 * What a pipeline is made of.
 *
 * @param server the server it belongs to
 * @param admission whether the server takes calls
 * @param config the configuration
 * @param services the services
 * @param memory how much memory calls may take
 * @param security who may call
 * @param timed runs the calls of channels that have a timeout; one that is full refuses them
 */
public record PipelineParts(
        ServerInfo server,
        Admission admission,
        LiveConfig config,
        ServiceStore services,
        MemoryLimits memory,
        CallerSecurity security,
        Executor timed) {

    public PipelineParts {
        Objects.requireNonNull(server, "server");
        Objects.requireNonNull(admission, "admission");
        Objects.requireNonNull(config, "config");
        Objects.requireNonNull(services, "services");
        Objects.requireNonNull(memory, "memory");
        Objects.requireNonNull(security, "security");
        Objects.requireNonNull(timed, "timed");
    }
}
