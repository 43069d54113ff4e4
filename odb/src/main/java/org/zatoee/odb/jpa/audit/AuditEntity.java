// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.audit;

import java.time.Instant;
import java.util.Locale;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.zatoee.core.audit.AuditEntry;
import org.zatoee.odb.jpa.session.InstantConverter;

@Entity
@Table(name = "audit_log")
class AuditEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Column(name = "cluster_id")
    long clusterId;

    @Column(name = "change_time")
    @Convert(converter = InstantConverter.class)
    Instant changeTime;

    @Column(name = "user_name")
    String user;

    @Column(name = "remote_address")
    String remoteAddress;

    @Column(name = "cid")
    String cid;

    @Column(name = "server")
    String server;

    @Column(name = "service")
    String service;

    @Column(name = "action")
    String action;

    @Column(name = "object_type")
    String objectType;

    @Column(name = "object_id")
    long objectId;

    @Column(name = "object_name")
    String objectName;

    @Column(name = "changes")
    String changes;

    @Column(name = "config_version")
    long configVersion;

    @Column(name = "search_text")
    String searchText;

    AuditEntity() {}

    static AuditEntity of(long clusterId, AuditEntry given) {
        AuditEntity entity = new AuditEntity();
        entity.clusterId = clusterId;
        entity.changeTime = given.at();
        entity.action = given.action();
        entity.changes = given.changes();
        entity.configVersion = given.configVersion();
        entity.take(given.actor());
        entity.take(given.subject());
        entity.searchText = searched(String.join("\n", entity.user, entity.service, entity.objectName));
        return entity;
    }

    /** Text as it is searched: lower-cased here, because some databases know only the letters of ASCII. */
    static String searched(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    AuditEntry toEntry() {
        return new AuditEntry(
                id,
                changeTime,
                new AuditEntry.Actor(user, remoteAddress, cid, server, service),
                action,
                new AuditEntry.Subject(objectType, objectId, objectName),
                changes,
                configVersion);
    }

    private void take(AuditEntry.Actor actor) {
        user = actor.user();
        remoteAddress = actor.remoteAddress();
        cid = actor.cid();
        server = actor.server();
        service = actor.service();
    }

    private void take(AuditEntry.Subject subject) {
        objectType = subject.type();
        objectId = subject.id();
        objectName = subject.name();
    }
}
