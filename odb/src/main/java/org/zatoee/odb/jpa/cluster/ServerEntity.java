// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.cluster;

import java.time.Instant;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.zatoee.core.cluster.JoinStatus;
import org.zatoee.core.cluster.Server;
import org.zatoee.core.cluster.ServerAddress;
import org.zatoee.core.cluster.UpStatus;
import org.zatoee.odb.jpa.session.InstantConverter;

@Entity
@Table(name = "server")
class ServerEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Column(name = "cluster_id", updatable = false)
    long clusterId;

    @Column(name = "name")
    String name;

    @Column(name = "token", updatable = false)
    String token;

    @Column(name = "host")
    String host;

    @Column(name = "bind_host")
    String bindHost;

    @Column(name = "bind_port")
    int bindPort;

    @Column(name = "last_join_status")
    String lastJoinStatus;

    @Column(name = "last_join_mod_date")
    @Convert(converter = InstantConverter.class)
    Instant lastJoinModDate;

    @Column(name = "last_join_mod_by")
    String lastJoinModBy;

    @Column(name = "up_status")
    String upStatus;

    @Column(name = "up_mod_date")
    @Convert(converter = InstantConverter.class)
    Instant upModDate;

    @Version
    @Column(name = "row_version")
    long rowVersion;

    ServerEntity() {}

    void join(ServerAddress address, Server.Join join) {
        host = address.host();
        bindHost = address.bindHost();
        bindPort = address.bindPort();
        lastJoinStatus = join.status().wireName();
        lastJoinModDate = join.date();
        lastJoinModBy = join.by();
        changeUpStatus(UpStatus.RUNNING, join.date());
    }

    void changeUpStatus(UpStatus status, Instant when) {
        upStatus = status.wireName();
        upModDate = when;
    }

    Server toServer() {
        return new Server(
                id,
                clusterId,
                name,
                token,
                new ServerAddress(host, bindHost, bindPort),
                new Server.Join(joinStatus(lastJoinStatus), millis(lastJoinModDate), lastJoinModBy),
                upStatus(upStatus),
                millis(upModDate));
    }

    /** As it is read again. */
    private static Instant millis(Instant instant) {
        return Instant.ofEpochMilli(instant.toEpochMilli());
    }

    private static JoinStatus joinStatus(String wireName) {
        return Stream.of(JoinStatus.values())
                .filter(status -> status.wireName().equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such join status: " + wireName));
    }

    private static UpStatus upStatus(String wireName) {
        return Stream.of(UpStatus.values())
                .filter(status -> status.wireName().equals(wireName))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such up status: " + wireName));
    }
}
