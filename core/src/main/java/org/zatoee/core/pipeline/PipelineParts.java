// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.util.Objects;

import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.invoke.local.LocalServices;
import org.zatoee.core.pipeline.admission.Admission;
import org.zatoee.core.pipeline.security.CallerSecurity;
import org.zatoee.core.service.ServiceStore;

/**
 * What a pipeline is made of.
 *
 * @param admission whether the server takes calls
 * @param local the server and its services
 * @param memory how much memory calls may take
 * @param security who may call
 */
public record PipelineParts(Admission admission, LocalServices local, MemoryLimits memory, CallerSecurity security) {

    public PipelineParts {
        Objects.requireNonNull(admission, "admission");
        Objects.requireNonNull(local, "local");
        Objects.requireNonNull(memory, "memory");
        Objects.requireNonNull(security, "security");
    }

    LiveConfig config() {
        return local.config();
    }

    ServiceStore services() {
        return local.services();
    }
}
