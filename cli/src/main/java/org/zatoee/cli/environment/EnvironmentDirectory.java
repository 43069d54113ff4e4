// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.environment;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where everything is in the directory of an environment. It holds a copy of all programs of ours that run in it, so
 * that nothing pulls the floor from under a running cluster.
 *
 * @param root the directory, absolute
 */
public record EnvironmentDirectory(Path root) {

    public EnvironmentDirectory {
        root = root.toAbsolutePath().normalize();
    }

    /** The settings of the environment. */
    public EnvironmentSettings settings() {
        return EnvironmentSettings.read(settingsFile());
    }

    /** Makes these its settings. */
    public void write(EnvironmentSettings settings) {
        settings.write(settingsFile());
    }

    public Credentials credentials() {
        return Credentials.read(credentialsFile());
    }

    /** Makes these its secrets. */
    public void write(Credentials credentials) {
        credentials.write(credentialsFile());
    }

    /** Keeps secrets that may be in force already, until it is known that they are. */
    public void writePending(Credentials credentials) {
        credentials.write(pendingCredentialsFile());
    }

    /** Whether an environment was created here, at least up to its settings. */
    public boolean exists() {
        return ZatoInfo.isIn(root) && Files.exists(settingsFile()) && Files.exists(credentialsFile());
    }

    public Path settingsFile() {
        return root.resolve("environment.properties");
    }

    public Path credentialsFile() {
        return root.resolve("credentials.properties");
    }

    /** Secrets of which it is not known whether the cluster knows them. */
    public Path pendingCredentialsFile() {
        return root.resolve("credentials.properties.pending");
    }

    /** The jars of services, loaded by all servers. */
    public Path services() {
        return root.resolve("services");
    }

    /** Where files are put that a server is to deploy to all of them. */
    public Path pickup(String server) {
        return server(server).resolve("pickup-dir");
    }

    /** WildFly. */
    public Path wildfly() {
        return root.resolve("wildfly");
    }

    /** What the servers run. */
    public Path app() {
        return root.resolve("app");
    }

    /** The EAR all servers have a copy of. */
    public Path ear() {
        return app().resolve("zato.ear");
    }

    /** Tells which build all of this was copied from. */
    public Path buildFingerprint() {
        return app().resolve("build.fingerprint");
    }

    /** Tells which WildFly this one is a copy of. */
    public Path wildflyFingerprint() {
        return app().resolve("wildfly.fingerprint");
    }

    /** The jars of this command and of the load balancer's agent. */
    public Path lib() {
        return root.resolve("lib");
    }

    public Path kvdb() {
        return root.resolve("kvdb");
    }

    public Path odb() {
        return root.resolve("odb");
    }

    /** The ODB, where it is a file. */
    public Path odbFile() {
        return odb().resolve("zato.db");
    }

    public Path loadBalancer() {
        return root.resolve("load-balancer");
    }

    /** The base directory of a server. */
    public Path server(String name) {
        return root.resolve(name);
    }
}
