// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.cluster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.zatoee.core.cluster.Cluster;

@Entity
@Table(name = "cluster")
class ClusterEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Column(name = "name")
    String name;

    @Column(name = "config_version")
    long configVersion;

    ClusterEntity() {}

    Cluster toCluster() {
        return new Cluster(id, name, configVersion);
    }
}
