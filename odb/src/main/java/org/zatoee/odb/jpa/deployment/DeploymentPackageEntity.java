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

import org.zatoee.core.deployment.DeploymentPackage;
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

    DeploymentPackageEntity() {}

    static DeploymentPackageEntity of(DeploymentPackage given, byte[] payload) {
        DeploymentPackageEntity entity = new DeploymentPackageEntity();
        entity.clusterId = given.clusterId();
        entity.uploadTime = given.time();
        entity.payloadName = given.payloadName();
        entity.payload = payload.clone();
        entity.deployedBy = given.deployedBy();
        entity.hash = given.hash();
        return entity;
    }
}
