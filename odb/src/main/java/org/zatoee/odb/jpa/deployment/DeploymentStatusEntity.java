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

    @Column(name = "status_time")
    @Convert(converter = InstantConverter.class)
    Instant statusTime;

    DeploymentStatusEntity() {}

    static DeploymentStatusEntity of(long packageId, long serverId, DeploymentState state, Instant when) {
        DeploymentStatusEntity entity = new DeploymentStatusEntity();
        entity.packageId = packageId;
        entity.serverId = serverId;
        entity.status = state.wireName();
        entity.statusTime = when;
        return entity;
    }

    DeploymentStatus toStatus() {
        return new DeploymentStatus(packageId, serverId, DeploymentState.ofWireName(status), statusTime);
    }

    record Key(long packageId, long serverId) implements Serializable {}
}
