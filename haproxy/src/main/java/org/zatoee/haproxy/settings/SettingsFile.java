// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The file the settings are kept in.
 *
 * @param file a file of properties; {@code backend.NAME=HOST:PORT} for each server
 */
public record SettingsFile(Path file) {

    private static final String BIND_ADDRESS = "bind-address";
    private static final String PORT = "port";
    private static final String AGENT_PORT = "agent-port";
    private static final String MAX_CONNECTIONS = "max-connections";
    private static final String RESPONSE_TIMEOUT = "response-timeout";
    private static final String RETRIED_METHODS = "retried-methods";
    private static final String LOG_MAX_BYTES = "log-max-bytes";
    private static final String LOG_FILES = "log-files";
    private static final String BACKEND = "backend.";
    private static final Set<String> KEYS = Set.of(
            BIND_ADDRESS,
            PORT,
            AGENT_PORT,
            MAX_CONNECTIONS,
            RESPONSE_TIMEOUT,
            RETRIED_METHODS,
            LOG_MAX_BYTES,
            LOG_FILES);

    /** The one in the load balancer's directory. */
    public static SettingsFile in(Path directory) {
        return new SettingsFile(directory.resolve("load-balancer.properties"));
    }

    /**
     * The settings in the file; the defaults for those that are missing.
     *
     * @throws InvalidSettingsException if there is no such file, a key is unknown or a value cannot be used
     */
    public LoadBalancerSettings read() {
        Properties properties = load();
        Set<String> names = new TreeSet<>(properties.stringPropertyNames());
        for (String name : names) {
            if (!KEYS.contains(name) && !name.startsWith(BACKEND)) {
                throw new InvalidSettingsException(file + ": unknown setting '" + name + "'; there are "
                        + String.join(", ", new TreeSet<>(KEYS)) + " and backend.NAME");
            }
        }
        try {
            return new LoadBalancerSettings(
                    properties.getProperty(BIND_ADDRESS, "127.0.0.1"),
                    number(properties, PORT, LoadBalancerSettings.DEFAULT_PORT),
                    number(properties, AGENT_PORT, LoadBalancerSettings.DEFAULT_AGENT_PORT),
                    tuning(properties),
                    names.stream()
                            .filter(name -> name.startsWith(BACKEND))
                            .map(name -> backend(name, properties.getProperty(name)))
                            .toList());
        } catch (InvalidSettingsException e) {
            throw new InvalidSettingsException(file + ": " + e.getMessage());
        }
    }

    private static Tuning tuning(Properties properties) {
        Tuning defaults = Tuning.DEFAULT;
        return new Tuning(
                number(properties, MAX_CONNECTIONS, defaults.maxConnections()),
                Duration.ofMillis(number(
                        properties,
                        RESPONSE_TIMEOUT,
                        Math.toIntExact(defaults.responseTimeout().toMillis()))),
                methods(properties),
                new LogFiles(
                        number(
                                properties,
                                LOG_MAX_BYTES,
                                Math.toIntExact(defaults.logs().maxBytes())),
                        number(properties, LOG_FILES, defaults.logs().kept())));
    }

    /** Replaces the file as a whole, so that a reader sees either the old or the new settings. */
    public void write(LoadBalancerSettings settings) {
        StringBuilder text = new StringBuilder("# What the load balancer is told; read when its agent starts.\n");
        line(text, BIND_ADDRESS, settings.bindAddress());
        line(text, PORT, settings.port());
        line(text, AGENT_PORT, settings.agentPort());
        line(text, MAX_CONNECTIONS, settings.tuning().maxConnections());
        text.append("# In milliseconds.\n");
        line(text, RESPONSE_TIMEOUT, settings.tuning().responseTimeout().toMillis());
        text.append("# Calls of these verbs go to another server if the first one dies over them or answers 503.\n");
        line(text, RETRIED_METHODS, String.join(",", settings.tuning().retriedMethods()));
        text.append("# agent.log and haproxy.log: how large each gets, in bytes, and how many older ones are kept.\n");
        line(text, LOG_MAX_BYTES, settings.tuning().logs().maxBytes());
        line(text, LOG_FILES, settings.tuning().logs().kept());
        settings.backends()
                .forEach(backend -> line(text, BACKEND + backend.name(), backend.host() + ":" + backend.port()));
        try {
            Path complete = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), text);
            Files.move(complete, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static void line(StringBuilder text, String name, Object value) {
        text.append(name).append('=').append(value).append('\n');
    }

    private Properties load() {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
            return properties;
        } catch (NoSuchFileException e) {
            throw new InvalidSettingsException("There are no settings: " + file + " is missing");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static int number(Properties properties, String name, int otherwise) {
        String value = properties.getProperty(name);
        return value == null ? otherwise : number(name, value.strip());
    }

    private static int number(String name, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new InvalidSettingsException(name + ": not a number: '" + value + "'");
        }
    }

    private static List<String> methods(Properties properties) {
        String value = properties.getProperty(RETRIED_METHODS);
        if (value == null) {
            return Tuning.DEFAULT.retriedMethods();
        }
        return Stream.of(value.split(",", -1))
                .map(String::strip)
                .filter(method -> !method.isEmpty())
                .toList();
    }

    private static Backend backend(String name, String value) {
        int colon = value.lastIndexOf(':');
        if (colon < 0) {
            throw new InvalidSettingsException(name + ": not HOST:PORT: '" + value + "'");
        }
        return new Backend(
                name.substring(BACKEND.length()),
                value.substring(0, colon).strip(),
                number(name, value.substring(colon + 1).strip()));
    }
}
