// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.deploy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.core.service.archive.ArchiveLoader;
import org.zatoee.core.sio.constraint.ConstraintApi;

/** Activates services one by one in this program, with what a server does it with. */
public final class Activation {

    private Activation() {}

    /**
     * Loads jars, each in a class loader of its own, and swaps them into a store beside all that are there.
     *
     * @return how long each took
     */
    public static List<Duration> oneByOne(List<byte[]> jars) {
        ServiceStore store = new ServiceStore();
        List<DeployedService> active = new ArrayList<>();
        List<Duration> times = new ArrayList<>();
        for (byte[] jar : jars) {
            long begin = System.nanoTime();
            active.addAll(new ArchiveLoader(ConstraintApi.NONE)
                    .load(times.size() + ".jar", jar)
                    .services());
            store.replaceAll(active);
            times.add(Duration.ofNanos(System.nanoTime() - begin));
        }
        return times;
    }
}
