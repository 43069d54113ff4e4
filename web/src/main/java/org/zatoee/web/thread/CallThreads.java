// SPDX-License-Identifier: Apache-2.0
package org.zatoee.web.thread;

import java.util.Optional;
import java.util.concurrent.Executor;

import jakarta.servlet.ServletContext;

import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import org.zatoee.core.settings.SettingsException;
import org.zatoee.core.settings.VirtualThreads;

/**
 * Has the container hand requests to virtual threads instead of those of its worker, where that is set; found by it
 * (META-INF/services).
 */
public final class CallThreads implements ServletExtension {

    private static final String MOST = "zato.http.max-threads";

    /** Far more than platform threads, since one costs little; not without end, since a call costs more than its thread. */
    private static final int MOST_UNLESS_SET = 5000;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        executor(Runtime.version().feature()).ifPresent(deployment::setExecutor);
    }

    /** What runs calls on a Java; empty for the container's worker. */
    static Optional<Executor> executor(int java) {
        try {
            if (VirtualThreads.of(
                            System.getProperty(VirtualThreads.SETTING, "off").strip())
                    .areUsedOn(java)) {
                int most = Integer.getInteger(MOST, MOST_UNLESS_SET);
                return Optional.of(new BoundedExecutor(VirtualThreadFactory.named("zato-call-"), most));
            }
        } catch (SettingsException e) {
            // The server does not start with these settings, and says so itself.
            return Optional.empty();
        }
        return Optional.empty();
    }
}
