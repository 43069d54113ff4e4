// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.zatoee.core.admin.type.ChannelTypes;
import org.zatoee.core.admin.type.DefinitionTypes;
import org.zatoee.core.admin.type.HttpSoapType;
import org.zatoee.core.admin.type.OutgoingTypes;
import org.zatoee.core.admin.type.SchedulerTypes;
import org.zatoee.core.admin.type.SecurityTypes;
import org.zatoee.core.admin.type.UserConfigType;
import org.zatoee.core.object.ObjectType;
import org.zatoee.core.object.field.Field;
import org.zatoee.core.object.field.FieldType;

/**
 * An object of each type, as clients send it. A reference is made to an object of the type it refers to.
 *
 * @param type the type
 * @param minimal the fields that must be there
 * @param more other fields, with values that are not the defaults
 */
record Sample(ObjectType type, Map<String, Object> minimal, Map<String, Object> more) {

    private static final String SERVICE = "crm.customer.get";

    private static final String PUBLIC_KEY =
            """
            -----BEGIN PUBLIC KEY-----
            MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE7tYC2WofyBOM4OpNdymKkq9UeS5q
            T3omqxmJj6JjiYiIFhx3yiQjpXiPkhX+qhfbgZn2zGCMNimLaZoFKpjXLg==
            -----END PUBLIC KEY-----
            """;

    static List<Sample> all() {
        return Stream.of(logins(), wss(), definitions(), channels(), messages(), databases(), http(), others())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Sample> logins() {
        return List.of(
                new Sample(SecurityTypes.BASIC_AUTH, map("is_active", true, "username", "u1", "realm", "r"), common()),
                new Sample(SecurityTypes.API_KEY, map("is_active", true), map("header", "X-Key")),
                new Sample(
                        SecurityTypes.JWT,
                        map("is_active", true, "username", "u1"),
                        map("ttl", 60L, "issuer", "https://id.example.com", "audience", "crm", "jwks", PUBLIC_KEY)),
                new Sample(SecurityTypes.TECHNICAL_ACCOUNT, map("is_active", true), common()),
                new Sample(SecurityTypes.TLS_CHANNEL, map("is_active", true, "value", "CN=client1"), common()));
    }

    private static List<Sample> wss() {
        return List.of(new Sample(
                SecurityTypes.WSS,
                map(
                        "is_active",
                        true,
                        "username",
                        "u1",
                        "password_type",
                        "clear_text",
                        "reject_empty_nonce_creat",
                        true,
                        "reject_stale_tokens",
                        false,
                        "reject_expiry_limit",
                        60L,
                        "nonce_freshness_time",
                        30L),
                common()));
    }

    private static List<Sample> definitions() {
        return List.of(
                new Sample(
                        DefinitionTypes.AMQP,
                        map("host", "mq1", "port", 5672L, "vhost", "/", "username", "zato"),
                        map("frame_max", 65536L, "heartbeat", 10L)),
                new Sample(
                        DefinitionTypes.JMS_WMQ,
                        map("host", "mq1", "port", 1414L, "channel", "DEV.1"),
                        map("queue_manager", "QM1", "cache_open_send_queues", false, "max_chars_printed", 5L)));
    }

    private static List<Sample> channels() {
        return List.of(
                new Sample(
                        ChannelTypes.AMQP,
                        map(
                                "is_active",
                                true,
                                "def_id",
                                0L,
                                "queue",
                                "q1",
                                "consumer_tag_prefix",
                                "zato",
                                "service",
                                SERVICE),
                        map("data_format", "json", "pool_size", 3L, "prefetch_count", 7L, "ack_mode", "reject")),
                new Sample(
                        ChannelTypes.JMS_WMQ,
                        map("is_active", true, "def_id", 0L, "queue", "Q1", "service", SERVICE),
                        map("data_format", "xml")),
                new Sample(
                        ChannelTypes.ZMQ,
                        map("is_active", true, "address", "tcp://h:1", "socket_type", "SUB", "service", SERVICE),
                        map("sub_key", "k", "data_format", "json", "socket_method", "bind")));
    }

    private static List<Sample> messages() {
        return List.of(
                new Sample(
                        OutgoingTypes.AMQP,
                        map("is_active", true, "def_id", 0L, "delivery_mode", 2L, "priority", 5L),
                        map("content_type", "text/plain", "expiration", 10L, "user_id", "u", "app_id", "a")),
                new Sample(
                        OutgoingTypes.JMS_WMQ,
                        map("is_active", true, "def_id", 0L, "delivery_mode", 1L, "priority", 5L),
                        map("expiration", 10L)),
                new Sample(
                        OutgoingTypes.ZMQ,
                        map("is_active", true, "address", "tcp://h:1", "socket_type", "PUSH"),
                        map("socket_method", "bind")));
    }

    private static List<Sample> databases() {
        return List.of(
                new Sample(
                        OutgoingTypes.FTP,
                        map("is_active", true, "host", "ftp1", "port", 21L, "dircache", true),
                        map("user", "u", "acct", "a", "timeout", 30L, "default_directory", "/in")),
                new Sample(
                        OutgoingTypes.SQL,
                        map(
                                "is_active", true,
                                "engine", "postgresql",
                                "host", "db1",
                                "port", 5432L,
                                "db_name", "crm",
                                "username", "zato",
                                "pool_size", 5L),
                        map("extra", "ssl=true")));
    }

    private static List<Sample> http() {
        return List.of(new Sample(
                HttpSoapType.HTTP_SOAP,
                map(
                        "is_active", true,
                        "connection", "channel",
                        "transport", "plain_http",
                        "url_path", "/customers/{id}",
                        "service", SERVICE),
                map(
                        "security_id",
                        0L,
                        "method",
                        "GET,POST",
                        "data_format",
                        "json",
                        "timeout",
                        5L,
                        "cache_expiry",
                        60L,
                        "merge_url_params_req",
                        false,
                        "params_pri",
                        "msg-over-channel-params",
                        "is_rate_limit_active",
                        true,
                        "rate_limit_def",
                        "* = 100/m")));
    }

    private static List<Sample> others() {
        return List.of(jobs(), new Sample(UserConfigType.ENTRY, map(), map("value", "http://crm", "is_secret", false)));
    }

    private static Sample jobs() {
        return new Sample(
                SchedulerTypes.JOB,
                map(
                        "is_active",
                        true,
                        "job_type",
                        "interval_based",
                        "service",
                        SERVICE,
                        "start_date",
                        "2030-01-01T00:00:00",
                        "seconds",
                        10L),
                map("extra", "e", "repeats", 3L, "minutes", 1L));
    }

    private static Map<String, Object> common() {
        return map("admin_role", "viewer", "allowed_ips", "10.0.0.0/8");
    }

    static Map<String, Object> map(Object... fields) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put((String) fields[i], fields[i + 1]);
        }
        return map;
    }

    /** All fields with a name, and with references to objects that are there. */
    Map<String, Object> full(AdminCluster cluster, String name) {
        Map<String, Object> all = minimal(cluster, name);
        all.putAll(more);
        return linked(cluster, all);
    }

    /** The fields that must be there with a name, and with references to objects that are there. */
    Map<String, Object> minimal(AdminCluster cluster, String name) {
        Map<String, Object> all = map("name", name);
        all.putAll(minimal);
        return linked(cluster, all);
    }

    String service(String verb) {
        return type.family() + "." + verb;
    }

    private Map<String, Object> linked(AdminCluster cluster, Map<String, Object> fields) {
        for (Field field : type.fields()) {
            if (field.type() instanceof FieldType.Reference reference && fields.containsKey(field.name())) {
                fields.put(field.name(), target(cluster, reference.types().get(0)));
            }
        }
        return fields;
    }

    private static long target(AdminCluster cluster, String type) {
        Sample sample = all().stream()
                .filter(each -> each.type().key().equals(type))
                .findFirst()
                .orElseThrow();
        Map<String, Object> fields = sample.minimal(cluster, "target of a reference");
        fields.replace("username", "target");
        List<Map<String, Object>> there =
                cluster.call(sample.service("get-list"), "query", "target").list();
        return there.isEmpty()
                ? cluster.call(sample.service("create"), fields).id()
                : (Long) there.get(0).get("id");
    }

    @Override
    public String toString() {
        return type.family();
    }
}
