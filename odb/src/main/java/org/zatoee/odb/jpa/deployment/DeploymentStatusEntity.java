// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.deployment;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.zatoee.core.deployment.DeploymentState;
import org.zatoee.core.deployment.DeploymentStatus;
import org.zatoee.odb.jpa.session.InstantConverter;

@Entity
@Table(name = "deployment_status")
@IdClass(DeploymentStatusEntity.Key.class)
class DeploymentStatusEntity {

    @Id
    @Column(name = "package_id")
    long packageId;

    @Id
    @Column(name = "server_id")
    long serverId;

    @Column(name = "status")
    String status;

    @Column(name = "reason")
    String reason;

    @Column(name = "status_time")
    @Convert(converter = InstantConverter.class)
    Instant statusTime;

    DeploymentStatusEntity() {}

    static DeploymentStatusEntity of(DeploymentStatus status) {
        DeploymentStatusEntity entity = new DeploymentStatusEntity();
        entity.packageId = status.packageId();
        entity.serverId = status.serverId();
        entity.status = status.state().wireName();
        entity.reason = status.reason();
        entity.statusTime = status.time();
        return entity;
    }

    DeploymentStatus toStatus() {
        return new DeploymentStatus(packageId, serverId, DeploymentState.ofWireName(status), reason, statusTime);
    }

    record Key(long packageId, long serverId) implements Serializable {}
}
