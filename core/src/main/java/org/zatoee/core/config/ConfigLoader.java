// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.odb.Odb;
import org.zatoee.service.BadRequestException;

/** Reads the configuration of a cluster from the ODB. */
public final class ConfigLoader {

    private ConfigLoader() {}

    /** Reads all of it in one transaction, so that it is that of one version. */
    public static Loaded load(Odb odb, String clusterName) {
        return odb.inTransaction(() -> {
            var cluster = odb.clusters().getOrCreate(clusterName);
            List<HttpChannel> sound = new ArrayList<>();
            List<String> problems = new ArrayList<>();
            for (HttpChannel channel : odb.httpChannels().findAll(cluster.id())) {
                check(channel, sound, problems);
            }
            Set<String> inactive = odb.configObjects().changesSince(cluster.id(), 0).changed().stream()
                    .filter(object ->
                            object.type().equals("service") && Boolean.FALSE.equals(object.value("is_active")))
                    .map(ConfigObject::name)
                    .collect(Collectors.toSet());
            return new Loaded(ConfigSnapshot.of(cluster.configVersion(), sound, inactive), problems);
        });
    }

    private static void check(HttpChannel channel, List<HttpChannel> sound, List<String> problems) {
        try {
            PlatformChannels.checkUserPath(channel.url().urlPath());
            sound.add(channel);
        } catch (BadRequestException e) {
            problems.add("HTTP channel '" + channel.name() + "' is left out: " + e.getMessage());
        }
    }

    /**
     * A configuration.
     *
     * @param snapshot what was sound in it
     * @param problems what was not, in words: one bad object does not keep the others from working
     */
    public record Loaded(ConfigSnapshot snapshot, List<String> problems) {

        public Loaded {
            problems = List.copyOf(problems);
        }
    }
}
