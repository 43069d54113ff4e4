// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.service;

import java.io.Serializable;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.zatoee.core.service.record.DeployedServiceRecord;
import org.zatoee.odb.jpa.session.InstantConverter;

@Entity
@Table(name = "deployed_service")
@IdClass(DeployedServiceEntity.Key.class)
class DeployedServiceEntity {

    @Id
    @Column(name = "server_id")
    long serverId;

    @Id
    @Column(name = "service_id")
    long serviceId;

    @Column(name = "deployment_time")
    @Convert(converter = InstantConverter.class)
    Instant deploymentTime;

    @Column(name = "details")
    String details;

    @Column(name = "source")
    String source;

    @Column(name = "source_hash")
    String sourceHash;

    DeployedServiceEntity() {}

    static DeployedServiceEntity of(DeployedServiceRecord given) {
        DeployedServiceEntity entity = new DeployedServiceEntity();
        entity.serverId = given.serverId();
        entity.serviceId = given.serviceId();
        entity.deploymentTime = given.deploymentTime();
        entity.details = given.details();
        entity.source = given.source();
        entity.sourceHash = given.sourceHash();
        return entity;
    }

    DeployedServiceRecord toRecord() {
        return new DeployedServiceRecord(serverId, serviceId, deploymentTime, details, source, sourceHash);
    }

    record Key(long serverId, long serviceId) implements Serializable {}
}
