// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;

/**
 * An archive of services as it was uploaded; its bytes are kept beside it.
 *
 * @param id its key in the ODB; 0 before it has one. The higher, the later it was uploaded
 * @param clusterId the cluster
 * @param time when it was uploaded
 * @param payloadName the name of its file
 * @param deployedBy who uploaded it
 * @param hash the SHA-256 of its bytes in lower-case hexadecimal
 */
public record DeploymentPackage(
        long id, long clusterId, Instant time, String payloadName, String deployedBy, String hash) {

    public DeploymentPackage {
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(payloadName, "payloadName");
        Objects.requireNonNull(deployedBy, "deployedBy");
        Objects.requireNonNull(hash, "hash");
    }

    /** A package with these bytes; its id is yet to be given. */
    public static DeploymentPackage of(
            long clusterId, Instant time, String payloadName, String deployedBy, byte[] payload) {
        return new DeploymentPackage(0, clusterId, time, payloadName, deployedBy, sha256(payload));
    }

    /** The same under another id. */
    public DeploymentPackage withId(long newId) {
        return new DeploymentPackage(newId, clusterId, time, payloadName, deployedBy, hash);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
