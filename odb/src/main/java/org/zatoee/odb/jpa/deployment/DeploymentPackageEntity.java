// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.deployment;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.deployment.DeploymentPackage;
import org.zatoee.core.deployment.Payload;
import org.zatoee.odb.jpa.session.InstantConverter;

@Entity
@Table(name = "deployment_package")
class DeploymentPackageEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Column(name = "cluster_id")
    long clusterId;

    @Column(name = "upload_time")
    @Convert(converter = InstantConverter.class)
    Instant uploadTime;

    @Column(name = "payload_name")
    String payloadName;

    @Column(name = "payload")
    byte[] payload;

    @Column(name = "deployed_by")
    String deployedBy;

    @Column(name = "hash")
    String hash;

    @Column(name = "version")
    long version;

    @Column(name = "is_active")
    boolean active;

    /** Names, one on each line. */
    @Column(name = "services")
    String services;

    @Column(name = "details")
    String details;

    /** Null for one that servers load as it was handed in. */
    @Column(name = "deployable")
    byte @Nullable [] deployable;

    DeploymentPackageEntity() {}

    static DeploymentPackageEntity of(DeploymentPackage given, Payload payload) {
        DeploymentPackageEntity entity = new DeploymentPackageEntity();
        entity.clusterId = given.clusterId();
        entity.uploadTime = given.time();
        entity.payloadName = given.payloadName();
        entity.payload = payload.original();
        entity.deployedBy = given.deployedBy();
        entity.hash = given.hash();
        entity.version = given.version();
        entity.active = given.active();
        entity.services = String.join("\n", given.services());
        entity.details = given.details();
        entity.deployable = payload.deployable() == payload.original() ? null : payload.deployable();
        return entity;
    }

    /** What the columns of a query hold that selects all but the payload. */
    static DeploymentPackage described(Object[] row) {
        return new DeploymentPackage(
                (long) row[0],
                (long) row[1],
                (Instant) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (long) row[6],
                (boolean) row[7],
                ((String) row[8]).lines().toList(),
                (String) row[9]);
    }
}
