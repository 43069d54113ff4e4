// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.service;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.zatoee.core.service.record.ServiceRecord;

@Entity
@Table(name = "service")
class ServiceEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Column(name = "cluster_id", updatable = false)
    long clusterId;

    @Column(name = "name", updatable = false)
    String name;

    @Column(name = "impl_name")
    String implName;

    @Column(name = "is_internal")
    boolean internal;

    @Version
    @Column(name = "row_version")
    long rowVersion;

    ServiceEntity() {}

    ServiceRecord toRecord() {
        return new ServiceRecord(id, clusterId, name, implName, internal);
    }
}
