// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.live;

import java.util.concurrent.atomic.AtomicBoolean;

import org.zatoee.core.config.LiveConfig;

/** Looks whether the packages of a server are those of the configuration that is in force. Thread-safe. */
public final class PackageWatch {

    private final LivePackages packages;
    private final LiveConfig live;
    private final AtomicBoolean failing = new AtomicBoolean();

    public PackageWatch(LivePackages packages, LiveConfig live) {
        this.packages = packages;
        this.live = live;
    }

    /**
     * Brings the packages to those of the configuration.
     *
     * @param beforeEach run before each package that is loaded: may end this by an exception
     * @throws org.zatoee.core.component.ComponentUnavailableException if the ODB cannot be reached
     */
    public void refresh(Runnable beforeEach) {
        packages.follow(live.current().version(), beforeEach);
    }

    /** The same; never throws: what goes wrong is logged, once until it goes well again. */
    public void look() {
        try {
            refresh(() -> {});
            if (failing.getAndSet(false)) {
                DeploymentLog.LOG.knownAgain();
            }
        } catch (RuntimeException e) {
            if (!failing.getAndSet(true)) {
                DeploymentLog.LOG.notKnown(String.valueOf(e.getMessage()));
            }
        }
    }
}
