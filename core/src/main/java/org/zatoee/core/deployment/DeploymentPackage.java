// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One version of a package of services as it was handed in; its bytes are kept beside it. Packages of one cluster and one
 * file name are versions of each other, of which at most one is active: that one is deployed to the servers.
 *
 * @param id its key in the ODB; 0 before it has one. The higher, the later it was handed in
 * @param clusterId the cluster
 * @param time when it was handed in
 * @param payloadName the name of its file
 * @param deployedBy who handed it in
 * @param hash the SHA-256 of its bytes in lower-case hexadecimal
 * @param version its number among the packages of its name
 * @param active whether it is the one to be deployed
 * @param services the names of its services
 * @param details how it was handed in, as a JSON object (zato-facts, section 1.2)
 */
public record DeploymentPackage(
        long id,
        long clusterId,
        Instant time,
        String payloadName,
        String deployedBy,
        String hash,
        long version,
        boolean active,
        List<String> services,
        String details) {

    public DeploymentPackage {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(payloadName, "payloadName");
        Objects.requireNonNull(deployedBy, "deployedBy");
        Objects.requireNonNull(hash, "hash");
        services = List.copyOf(services);
        Objects.requireNonNull(details, "details");
    }

    /** The first version of a package with these bytes, active, of which no more is known; its id is yet to be given. */
    public static DeploymentPackage of(
            long clusterId, Instant time, String payloadName, String deployedBy, byte[] payload) {
        return new DeploymentPackage(
                0, clusterId, time, payloadName, deployedBy, PayloadHash.of(payload), 1, true, List.of(), "{}");
    }

    /** The same under another id. */
    public DeploymentPackage withId(long newId) {
        return new DeploymentPackage(
                newId, clusterId, time, payloadName, deployedBy, hash, version, active, services, details);
    }

    /** The same, handed in at another time. */
    public DeploymentPackage at(Instant newTime) {
        return new DeploymentPackage(
                id, clusterId, newTime, payloadName, deployedBy, hash, version, active, services, details);
    }

    /** The same as another version of its name. */
    public DeploymentPackage withVersion(long newVersion) {
        return new DeploymentPackage(
                id, clusterId, time, payloadName, deployedBy, hash, newVersion, active, services, details);
    }

    /** The same with these services and these details. */
    public DeploymentPackage with(List<String> newServices, String newDetails) {
        return new DeploymentPackage(
                id, clusterId, time, payloadName, deployedBy, hash, version, active, newServices, newDetails);
    }

    /** The same, active or not. */
    public DeploymentPackage active(boolean nowActive) {
        return new DeploymentPackage(
                id, clusterId, time, payloadName, deployedBy, hash, version, nowActive, services, details);
    }

    /** What to call it in messages. */
    public String label() {
        return payloadName + " version " + version;
    }
}
