// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.config.ConfigSnapshot;
import org.zatoee.core.config.PlatformChannels;
import org.zatoee.core.config.ServicesConfig;
import org.zatoee.core.config.overlap.ChannelsApart;
import org.zatoee.core.execution.ExecutionSettings;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ConfigObjects;
import org.zatoee.core.security.SecurityDefinition;
import org.zatoee.core.security.SecurityDefinitions;
import org.zatoee.core.security.rate.Limited;

/**
 * Compiles the objects of a cluster into a snapshot. What did not change since the last time is not compiled again. One
 * object that is not sound is left out, and said: it does not keep the others from working. Used by one thread at a time.
 */
public final class SnapshotCompiler {

    private Map<PartKey, Part> parts = Map.of();
    private List<String> overlaps = List.of();

    /** The snapshot of these objects. */
    public Compiled compile(ConfigObjects objects) {
        Map<PartKey, Part> next = new HashMap<>();
        SecurityDefinitions definitions = definitions(objects, next);
        ChannelsApart apart = ChannelsApart.of(channels(objects, next));
        List<HttpChannel> channels = new ArrayList<>(PlatformChannels.securedPings(idsByName(objects)));
        channels.addAll(apart.channels());
        ServicesConfig services = new ServicesConfig(
                inactiveServices(objects),
                serviceLimits(objects, next),
                executions(objects, next),
                serviceVersions(objects));
        List<String> problems = newProblems(next, apart.problems());
        parts = next;
        overlaps = apart.problems();
        return new Compiled(
                ConfigSnapshot.of(objects.version(), channels, Set.of(), definitions)
                        .withServices(services)
                        .withUserConfig(UserConfigs.of(objects)),
                problems);
    }

    private List<HttpChannel> channels(ConfigObjects objects, Map<PartKey, Part> next) {
        List<HttpChannel> channels = new ArrayList<>();
        for (ConfigObject object : objects.ofType("http-soap")) {
            if (object.text("connection").equals("channel")) {
                HttpChannel channel = part(object, "HTTP channel", HttpChannels::of, next);
                if (channel != null) {
                    channels.add(channel);
                }
            }
        }
        return channels;
    }

    /** What was said once is not said again. */
    private List<String> newProblems(Map<PartKey, Part> next, List<String> nextOverlaps) {
        Stream<String> unsound = next.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(parts.get(entry.getKey())))
                .map(entry -> entry.getValue().problem())
                .filter(text -> !text.isEmpty());
        return Stream.concat(unsound, nextOverlaps.stream().filter(text -> !overlaps.contains(text)))
                .toList();
    }

    private SecurityDefinitions definitions(ConfigObjects objects, Map<PartKey, Part> next) {
        List<SecurityDefinition> definitions = new ArrayList<>();
        Definitions.BY_TYPE.forEach((type, compile) -> {
            for (ConfigObject object : objects.ofType(type)) {
                SecurityDefinition definition = part(object, "Security definition", compile, next);
                if (definition != null) {
                    definitions.add(definition);
                }
            }
        });
        return SecurityDefinitions.of(definitions);
    }

    private static Map<String, Long> idsByName(ConfigObjects objects) {
        Map<String, Long> ids = new HashMap<>();
        for (String type : Definitions.BY_TYPE.keySet()) {
            objects.ofType(type).forEach(object -> ids.put(object.name(), object.id()));
        }
        return ids;
    }

    private Map<String, Limited> serviceLimits(ConfigObjects objects, Map<PartKey, Part> next) {
        Map<String, Limited> limits = new HashMap<>();
        for (ConfigObject object : objects.ofType("service")) {
            Limited limited = part(object, "Rate limit of service", SnapshotCompiler::limited, next);
            if (limited != null && !limited.limits().isEmpty()) {
                limits.put(object.name(), limited);
            }
        }
        return limits;
    }

    private Map<String, ExecutionSettings> executions(ConfigObjects objects, Map<PartKey, Part> next) {
        Map<String, ExecutionSettings> executions = new HashMap<>();
        for (ConfigObject object : objects.ofType("service")) {
            ExecutionSettings said = part(object, "Execution of service", Executions::of, next);
            if (said != null && !said.equals(ExecutionSettings.NONE)) {
                executions.put(object.name(), said);
            }
        }
        return executions;
    }

    private static Map<String, Long> serviceVersions(ConfigObjects objects) {
        return objects.ofType("service").stream()
                .collect(Collectors.toUnmodifiableMap(ConfigObject::name, ConfigObject::version));
    }

    private static Limited limited(ConfigObject service) {
        return new Limited(Limited.Kind.SERVICE, service.id(), Limits.of(service));
    }

    private static Set<String> inactiveServices(ConfigObjects objects) {
        Set<String> inactive = new HashSet<>();
        for (ConfigObject service : objects.ofType("service")) {
            if (service.value("is_active") != null && !service.flag("is_active")) {
                inactive.add(service.name());
            }
        }
        return inactive;
    }

    private <T> @Nullable T part(
            ConfigObject object, String label, Function<ConfigObject, T> compile, Map<PartKey, Part> next) {
        PartKey key = new PartKey(object.id(), label);
        Part known = parts.get(key);
        Part part = known != null && known.version() == object.version() ? known : compiled(object, label, compile);
        next.put(key, part);
        @SuppressWarnings("unchecked") // Made by the same function: the type of an object never changes.
        T value = (T) part.value();
        return value;
    }

    private static <T> Part compiled(ConfigObject object, String label, Function<ConfigObject, T> compile) {
        try {
            return new Part(object.version(), compile.apply(object), "");
        } catch (RuntimeException e) {
            String problem = label + " '" + object.name() + "' is left out: " + e.getMessage();
            return new Part(object.version(), null, problem);
        }
    }

    /** One object may say several things. */
    private record PartKey(long id, String label) {}

    private record Part(long version, @Nullable Object value, String problem) {}

    /**
     * The outcome.
     *
     * @param snapshot what was sound
     * @param problems what was not, in words; only what was not so before
     */
    public record Compiled(ConfigSnapshot snapshot, List<String> problems) {
        public Compiled {
            problems = List.copyOf(problems);
        }
    }
}
