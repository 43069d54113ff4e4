// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.object;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ObjectDocument;
import org.zatoee.core.object.Secrets;
import org.zatoee.odb.document.ObjectJson;

@Entity
@Table(name = "config_object")
class ConfigObjectEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Column(name = "cluster_id", updatable = false)
    long clusterId;

    @Column(name = "object_type", updatable = false)
    String type;

    @Column(name = "name")
    String name;

    @Column(name = "body")
    String body;

    @Column(name = "secrets")
    String secrets;

    @Column(name = "config_version")
    long configVersion;

    @Version
    @Column(name = "row_version")
    long rowVersion;

    ConfigObjectEntity() {}

    static ConfigObjectEntity of(long clusterId, ObjectDocument document, long version) {
        ConfigObjectEntity entity = new ConfigObjectEntity();
        entity.clusterId = clusterId;
        entity.type = document.type();
        entity.replace(document, version);
        return entity;
    }

    final void replace(ObjectDocument document, long version) {
        name = document.name();
        body = ObjectJson.write(document.values());
        secrets = ObjectJson.write(document.secrets().values());
        configVersion = version;
    }

    ConfigObject toObject() {
        return object(id, type, name, body, secrets, configVersion);
    }

    static ConfigObject object(long id, String type, String name, String body, String secrets, long version) {
        try {
            return new ConfigObject(
                    id, type, name, ObjectJson.read(body), new Secrets(ObjectJson.readTexts(secrets)), version);
        } catch (IllegalStateException e) {
            throw new IllegalStateException("row " + id + " of config_object: " + e.getMessage(), e);
        }
    }
}
