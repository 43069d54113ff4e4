// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.singleton;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.zatoee.core.singleton.SingletonRow;
import org.zatoee.core.singleton.TakeOver;
import org.zatoee.core.singleton.TakeOverReason;
import org.zatoee.odb.jpa.session.InstantConverter;

@Entity
@Table(name = "singleton_take_over")
class TakeOverEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    long id;

    @Column(name = "cluster_id")
    long clusterId;

    @Column(name = "term")
    long term;

    @Column(name = "server_id")
    long serverId;

    @Column(name = "server_name")
    String serverName;

    @Column(name = "take_over_time")
    @Convert(converter = InstantConverter.class)
    Instant when;

    @Column(name = "reason")
    String reason;

    @Column(name = "previous_name")
    String previous;

    @Column(name = "silent_millis")
    long silentMillis;

    TakeOverEntity() {}

    TakeOverEntity(long clusterId, TakeOver takeOver) {
        this.clusterId = clusterId;
        this.term = takeOver.term();
        this.serverId = takeOver.server().id();
        this.serverName = takeOver.server().name();
        this.when = takeOver.when();
        this.reason = takeOver.reason().wireName();
        this.previous = takeOver.previous();
        this.silentMillis = takeOver.silentMillis();
    }

    TakeOver toTakeOver() {
        return new TakeOver(
                term,
                new SingletonRow.ServerRef(serverId, serverName),
                when,
                TakeOverReason.named(reason),
                previous,
                silentMillis);
    }
}
