// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.story.api;

import java.util.List;
import java.util.stream.Stream;

/** All families of configuration objects (zato-facts, section 5.4, and what is added to it). */
final class Families {

    private static final String ACTIVE = "is_active=true";
    private static final String OFF = "is_active=false";
    private static final String MAYBE = "is_active=maybe";
    private static final String AMQP = "definition.amqp";
    private static final String WMQ = "definition.jms-wmq";
    private static final String SERVICE = " service=example.whoami ";

    private Families() {}

    static List<Family> all() {
        return Stream.of(security(), definitionsAndChannels(), outgoing(), others())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Family> security() {
        return List.of(
                Family.of("security.basic-auth", ACTIVE + " username=NAME realm=NAME", OFF, MAYBE)
                        .withPassword(),
                Family.of("security.apikey", ACTIVE + " header=X-NAME", "header=X-Other", "header=a:b")
                        .withPassword(),
                Family.of("security.jwt", ACTIVE + " username=NAME ttl=60", "ttl=61", "ttl=0")
                        .withPassword(),
                Family.of(
                                "security.wss",
                                ACTIVE + " username=NAME password_type=clear_text reject_empty_nonce_creat=true"
                                        + " reject_stale_tokens=1 reject_expiry_limit=60 nonce_freshness_time=60",
                                "reject_expiry_limit=61",
                                "password_type=digest")
                        .withPassword(),
                Family.of("security.tech-account", ACTIVE, OFF, MAYBE).withPassword(),
                Family.of("security.tls.channel", ACTIVE + " value=CN=NAME", "value=CN=other", MAYBE));
    }

    private static List<Family> definitionsAndChannels() {
        return List.of(
                Family.of(AMQP, "host=localhost port=5672 vhost=/ username=guest", "port=5673", "port=65536")
                        .withPassword(),
                Family.of(WMQ, "host=localhost port=1414 channel=DEV.APP", "needs_mcd=true", "port=1.5")
                        .withPassword(),
                Family.of("channel.amqp", ACTIVE + SERVICE + "queue=q consumer_tag_prefix=p", "pool_size=2", MAYBE)
                        .definedBy(AMQP),
                Family.of("channel.jms-wmq", ACTIVE + SERVICE + "queue=Q", OFF, "data_format=yaml")
                        .definedBy(WMQ),
                Family.of(
                        "channel.zmq",
                        ACTIVE + SERVICE + "address=tcp://127.0.0.1:5555 socket_type=PULL",
                        OFF,
                        "address=file:///etc/passwd"));
    }

    private static List<Family> outgoing() {
        return List.of(
                Family.of("outgoing.amqp", ACTIVE + " delivery_mode=1 priority=5", "priority=6", "priority=10")
                        .definedBy(AMQP),
                Family.of("outgoing.jms-wmq", ACTIVE + " delivery_mode=1 priority=5", OFF, "delivery_mode=3")
                        .definedBy(WMQ),
                Family.of(
                        "outgoing.zmq",
                        ACTIVE + " address=tcp://127.0.0.1:5555 socket_type=PUSH",
                        OFF,
                        "socket_type=PULL"),
                Family.of("outgoing.ftp", ACTIVE + " host=localhost port=21 dircache=no", "dircache=true", "port=ftp")
                        .withPassword(),
                Family.of(
                                "outgoing.sql",
                                ACTIVE + " engine=postgresql host=localhost port=5432 db_name=d username=u pool_size=5",
                                "pool_size=6",
                                "engine=access")
                        .withPassword());
    }

    private static List<Family> others() {
        return List.of(
                Family.of(
                        "http-soap",
                        ACTIVE + SERVICE + "connection=channel transport=plain_http url_path=/NAME is_internal=false",
                        OFF,
                        "url_path=/zato/json/mine"),
                Family.of(
                        "scheduler.job",
                        ACTIVE + SERVICE + "job_type=interval_based start_date=2030-01-01T00:00:00 seconds=30",
                        OFF,
                        "job_type=never"),
                Family.of("user-config", "value=NAME", "value=other", "is_secret=maybe")
                        .withPassword());
    }
}
