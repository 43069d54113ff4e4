// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.type;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.zatoee.core.object.ObjectType;
import org.zatoee.core.object.field.Field;

/** Message channels: from a queue or a socket to a service (zato-facts, section 2.2). */
public final class ChannelTypes {

    public static final ObjectType AMQP = ObjectType.of(
            "channel-amqp",
            "zato.channel.amqp",
            "AMQP channel",
            Field.flag("is_active"),
            Field.reference("def_id", "def_name", DefinitionTypes.AMQP.key()),
            Field.text("queue", 255),
            Field.text("consumer_tag_prefix", 200),
            Field.service("service"),
            dataFormat(),
            Field.number("pool_size", 1, 1000).otherwise(1L),
            Field.number("prefetch_count", 0, 65535).otherwise(0L),
            Field.choice("ack_mode", "ack", "reject").otherwise("ack"));

    public static final ObjectType JMS_WMQ = ObjectType.of(
            "channel-jms-wmq",
            "zato.channel.jms-wmq",
            "IBM MQ channel",
            Field.flag("is_active"),
            Field.reference("def_id", "def_name", DefinitionTypes.JMS_WMQ.key()),
            Field.text("queue", 48),
            Field.service("service"),
            dataFormat());

    public static final ObjectType ZMQ = ObjectType.of(
                    "channel-zmq",
                    "zato.channel.zmq",
                    "ZeroMQ channel",
                    Field.flag("is_active"),
                    Field.text("address").keeping(Rules.address("tcp")),
                    Field.choice("socket_type", "PULL", "SUB"),
                    Field.service("service"),
                    Field.text("sub_key").optional(),
                    dataFormat(),
                    Field.choice("socket_method", "connect", "bind").otherwise("connect"))
            .keeping(ChannelTypes::subscriptionKey);

    private ChannelTypes() {}

    /** All of them. */
    public static List<ObjectType> all() {
        return List.of(AMQP, JMS_WMQ, ZMQ);
    }

    private static Field dataFormat() {
        return Field.choice("data_format", "json", "xml", "csv").optional();
    }

    private static void subscriptionKey(Map<String, Object> values, BiConsumer<String, String> violation) {
        if ("PULL".equals(values.get("socket_type")) && values.containsKey("sub_key")) {
            violation.accept("sub_key", "is for SUB sockets only");
        }
    }
}
