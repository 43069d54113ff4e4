// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config.refresh;

import java.util.List;

import org.zatoee.core.cluster.Cluster;
import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.config.compile.SnapshotCompiler;
import org.zatoee.core.object.ConfigChanges;
import org.zatoee.core.object.ConfigObjects;
import org.zatoee.core.odb.Odb;

/**
 * Keeps the configuration of a server at the version the ODB has: reads what changed, and puts a new snapshot in force.
 * Whoever says that something changed need not be right, and nothing is lost when nobody says it: the version is
 * compared each time. Thread-safe.
 */
public final class ConfigRefresher {

    private final Odb odb;
    private final String clusterName;
    private final LiveConfig live;
    private SnapshotCompiler compiler = new SnapshotCompiler();
    private volatile ConfigObjects objects = ConfigObjects.NONE;

    public ConfigRefresher(Odb odb, String clusterName, LiveConfig live) {
        this.odb = odb;
        this.clusterName = clusterName;
        this.live = live;
    }

    /**
     * All objects, at the version the ODB has at this moment or later; that version is in force when this returns.
     *
     * @throws org.zatoee.core.component.ComponentUnavailableException if the ODB cannot be asked
     */
    public ConfigObjects current() {
        return refresh().objects();
    }

    /** All objects as they were when they were read last: neither asks the ODB, nor waits for whoever does. */
    public ConfigObjects known() {
        return objects;
    }

    /**
     * Makes sure that the version the ODB has is in force.
     *
     * @return what is in force now, and what of it was left out, if this changed anything
     * @throws org.zatoee.core.component.ComponentUnavailableException if the ODB cannot be asked
     */
    public synchronized Refreshed refresh() {
        Cluster cluster = odb.clusters()
                .findByName(clusterName)
                .orElseThrow(() -> new IllegalStateException("The ODB has no cluster '" + clusterName + "'"));
        if (cluster.configVersion() == objects.version() && live.current().version() == objects.version()) {
            return new Refreshed(objects, List.of());
        }
        ConfigObjects next = next(cluster);
        SnapshotCompiler.Compiled compiled = compiler.compile(next);
        live.swap(compiled.snapshot());
        objects = next;
        return new Refreshed(next, compiled.problems());
    }

    /** An ODB that was restored from a backup has an earlier version: what is known counts no longer. */
    private ConfigObjects next(Cluster cluster) {
        if (cluster.configVersion() >= objects.version()) {
            return objects.with(odb.configObjects().changesSince(cluster.id(), objects.version()));
        }
        ConfigChanges all = odb.configObjects().changesSince(cluster.id(), ConfigObjects.NONE.version());
        // The same ids and versions may stand for something else there.
        compiler = new SnapshotCompiler();
        return ConfigObjects.NONE.with(all);
    }

    /**
     * The outcome of a refresh.
     *
     * @param objects the objects in force
     * @param problems what is not sound in them, in words: one bad object does not keep the others from working
     */
    public record Refreshed(ConfigObjects objects, List<String> problems) {
        public Refreshed {
            problems = List.copyOf(problems);
        }
    }
}
