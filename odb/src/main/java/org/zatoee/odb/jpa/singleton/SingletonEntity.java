// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.singleton;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.zatoee.core.singleton.SingletonRow;
import org.zatoee.odb.jpa.session.InstantConverter;

@Entity
@Table(name = "singleton")
class SingletonEntity {

    /** That of the cluster. */
    @Id
    long id;

    @Column(name = "token")
    String token;

    @Column(name = "server_id")
    long serverId;

    @Column(name = "server_name")
    String serverName;

    @Column(name = "term")
    long term;

    @Column(name = "renewal")
    long renewal;

    @Column(name = "timeout_millis")
    long timeoutMillis;

    @Column(name = "since")
    @Convert(converter = InstantConverter.class)
    Instant since;

    SingletonEntity() {}

    SingletonRow toRow() {
        return new SingletonRow(
                token,
                new SingletonRow.ServerRef(serverId, serverName),
                term,
                renewal,
                Duration.ofMillis(timeoutMillis),
                since);
    }
}
