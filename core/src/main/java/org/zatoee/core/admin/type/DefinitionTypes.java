// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.type;

import java.util.List;

import org.zatoee.core.object.ObjectType;
import org.zatoee.core.object.field.Field;

/** Definitions: how to reach a broker, shared by channels and outgoing connections (zato-facts, section 2.2). */
public final class DefinitionTypes {

    public static final ObjectType AMQP = ObjectType.of(
            "def-amqp",
            "zato.definition.amqp",
            "AMQP definition",
            Field.text("host").keeping(Rules.HOST),
            Field.number("port", 1, 65535),
            Field.text("vhost"),
            Field.text("username"),
            Field.number("frame_max", 0, Integer.MAX_VALUE).otherwise(131072L),
            Field.number("heartbeat", 0, 65535).otherwise(0L),
            Field.replayedSecret("password"));

    public static final ObjectType JMS_WMQ = ObjectType.of(
            "def-jms-wmq",
            "zato.definition.jms-wmq",
            "IBM MQ definition",
            Field.text("host").keeping(Rules.HOST),
            Field.number("port", 1, 65535),
            Field.text("queue_manager", 48).optional(),
            Field.text("channel", 20),
            Field.flag("cache_open_send_queues").otherwise(true),
            Field.flag("cache_open_receive_queues").otherwise(true),
            Field.flag("use_shared_connections").otherwise(true),
            Field.flag("ssl").otherwise(false),
            Field.text("ssl_cipher_spec").optional(),
            Field.text("ssl_key_repository").optional(),
            Field.flag("needs_mcd").otherwise(false),
            Field.flag("use_jms").otherwise(true),
            Field.number("max_chars_printed", 0, 1_000_000).otherwise(100L),
            Field.text("username").optional(),
            Field.replayedSecret("password"));

    private DefinitionTypes() {}

    /** All of them. */
    public static List<ObjectType> all() {
        return List.of(AMQP, JMS_WMQ);
    }
}
