// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.singleton.SingletonTimes;

/**
 * The settings of one server: system properties that start with {@code zato.}.
 *
 * @param clusterName the cluster it belongs to
 * @param serverName its name in the cluster
 * @param host the name of the host it runs on, for people
 * @param kvdb how to reach the KVDB
 * @param odb how to reach the ODB
 * @param servicesDirectory the directory whose jars are its services
 * @param pickupDirectory the directory whose files are deployed to the whole cluster; null for none
 * @param drain how long it goes on answering after it has told the balancer that it stops
 * @param maxBodyBytes the largest body a channel takes, in bytes
 * @param security what is secret between the servers of the cluster, and its proxies
 * @param api the users of the public API
 * @param deploy what may be deployed
 * @param calls what is kept of calls
 * @param singleton the times of the election of the singleton server
 */
public record ServerSettings(
        String clusterName,
        String serverName,
        String host,
        KvdbSettings kvdb,
        OdbSettings odb,
        Path servicesDirectory,
        @Nullable Path pickupDirectory,
        Duration drain,
        long maxBodyBytes,
        SecuritySettings security,
        ApiSettings api,
        DeploySettings deploy,
        CallSettings calls,
        SingletonTimes singleton) {

    private static final String PICKUP = "zato.pickup.directory";
    private static final String PREFIX = "zato.";
    /** The container ends a stop after 30 s (see wildfly-config), with what runs then. */
    private static final long MAX_DRAIN_SECONDS = 25;

    private static final long MAX_BODY_BYTES = 10L * 1024 * 1024;

    private static final Set<String> KNOWN = Set.of(
            "zato.cluster.name",
            "zato.server.name",
            "zato.server.host",
            "zato.kvdb.host",
            "zato.kvdb.port",
            "zato.kvdb.username",
            "zato.kvdb.password",
            "zato.kvdb.database",
            "zato.odb.type",
            "zato.odb.url",
            "zato.odb.username",
            "zato.odb.password",
            "zato.services.directory",
            PICKUP,
            "zato.drain.seconds",
            ApiSettings.PUBAPI,
            ApiSettings.ADMIN_INVOKE,
            "zato.http.max-body-bytes",
            VirtualThreads.SETTING,
            "zato.http.tls-proxy-token",
            SecuritySettings.TRUSTED_PROXIES,
            CryptoKeys.SETTING,
            DeploySettings.PATTERNS,
            DeploySettings.ORDER,
            CallSettings.MAX_PAYLOAD,
            CallSettings.SECRET_FIELDS,
            SingletonSettings.KEEP_ALIVE,
            SingletonSettings.GRACE,
            SingletonSettings.INITIAL_SLEEP,
            // Read by the container's configuration, see wildfly-config.
            "zato.http.max-threads",
            "zato.http.hard-max-body-bytes",
            "zato.odb.pool-size",
            "zato.log.level");

    public ServerSettings {
        Objects.requireNonNull(clusterName, "clusterName");
        Objects.requireNonNull(serverName, "serverName");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(kvdb, "kvdb");
        Objects.requireNonNull(odb, "odb");
        Objects.requireNonNull(servicesDirectory, "servicesDirectory");
        Objects.requireNonNull(drain, "drain");
        Objects.requireNonNull(security, "security");
        Objects.requireNonNull(api, "api");
        Objects.requireNonNull(deploy, "deploy");
        Objects.requireNonNull(calls, "calls");
        Objects.requireNonNull(singleton, "singleton");
    }

    /**
     * Reads settings.
     *
     * @param properties keys and values; those that do not start with {@code zato.} are not looked at
     * @throws SettingsException if a key is unknown, or a value is missing or wrong
     */
    public static ServerSettings of(Map<String, String> properties) {
        refuseUnknown(properties);
        Settings settings = new Settings(properties);
        // Read by the web application, too early to refuse anything.
        VirtualThreads.of(settings.text(VirtualThreads.SETTING, "off"))
                .areUsedOn(Runtime.version().feature());
        return new ServerSettings(
                settings.name("zato.cluster.name"),
                settings.name("zato.server.name"),
                settings.text("zato.server.host", "localhost"),
                KvdbSettings.of(settings),
                OdbSettings.of(settings),
                Path.of(settings.required("zato.services.directory")),
                pickup(settings),
                Duration.ofSeconds(settings.number("zato.drain.seconds", 5, 0, MAX_DRAIN_SECONDS)),
                settings.number("zato.http.max-body-bytes", MAX_BODY_BYTES, 0, Integer.MAX_VALUE - 16),
                SecuritySettings.of(settings),
                ApiSettings.of(settings),
                DeploySettings.of(settings),
                CallSettings.of(settings),
                SingletonSettings.of(settings));
    }

    private static @Nullable Path pickup(Settings settings) {
        String directory = settings.text(PICKUP, "");
        return directory.isEmpty() ? null : Path.of(directory);
    }

    /** The directory of what is configured for services: {@code service-config} beside that of the services. */
    public Path userConfigDirectory() {
        return servicesDirectory.resolveSibling("service-config");
    }

    private static void refuseUnknown(Map<String, String> properties) {
        TreeSet<String> unknown = new TreeSet<>();
        for (String key : properties.keySet()) {
            if (key.startsWith(PREFIX) && !KNOWN.contains(key)) {
                unknown.add(key);
            }
        }
        if (!unknown.isEmpty()) {
            throw new SettingsException("Unknown settings: " + String.join(", ", unknown) + "; known are "
                    + String.join(", ", new TreeSet<>(KNOWN)));
        }
    }
}
