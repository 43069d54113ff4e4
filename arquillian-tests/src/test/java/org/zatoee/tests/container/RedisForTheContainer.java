// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.container;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.zatoee.processes.LocalProcess;
import org.zatoee.processes.server.RedisServer;

/** The KVDB of the container's server: there before the first test, gone after the last. */
public final class RedisForTheContainer implements LauncherSessionListener {

    private @Nullable LocalProcess redis;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String port = System.getProperty("zato.test.kvdb.port");
        // Unit tests of this module run without a container, and without the property.
        if (port != null) {
            Path directory = Path.of(System.getProperty("zato.test.directory"), "kvdb");
            redis = new RedisServer(directory, Integer.parseInt(port)).start();
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (redis != null) {
            redis.close();
        }
    }
}
