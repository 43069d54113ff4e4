// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.type;

import java.util.List;

import org.zatoee.core.object.ObjectType;
import org.zatoee.core.object.field.Field;

/** Outgoing connections but HTTP: from services to other systems (zato-facts, section 3). */
public final class OutgoingTypes {

    public static final ObjectType AMQP = ObjectType.of(
            "out-amqp",
            "zato.outgoing.amqp",
            "outgoing AMQP connection",
            Field.flag("is_active"),
            Field.reference("def_id", "def_name", DefinitionTypes.AMQP.key()),
            Field.number("delivery_mode", 1, 2),
            Field.number("priority", 0, 9),
            Field.text("content_type", 255).optional().keeping(Rules.NO_CONTROL_CHARACTERS),
            Field.text("content_encoding", 255).optional().keeping(Rules.NO_CONTROL_CHARACTERS),
            Field.number("expiration", 0, Integer.MAX_VALUE).optional(),
            Field.text("user_id", 255).optional(),
            Field.text("app_id", 255).optional(),
            Field.number("pool_size", 1, 1000).otherwise(10L));

    public static final ObjectType JMS_WMQ = ObjectType.of(
            "out-jms-wmq",
            "zato.outgoing.jms-wmq",
            "outgoing IBM MQ connection",
            Field.flag("is_active"),
            Field.reference("def_id", "def_name", DefinitionTypes.JMS_WMQ.key()),
            Field.number("delivery_mode", 1, 2),
            Field.number("priority", 0, 9),
            Field.number("expiration", 0, Integer.MAX_VALUE).optional());

    public static final ObjectType ZMQ = ObjectType.of(
            "out-zmq",
            "zato.outgoing.zmq",
            "outgoing ZeroMQ connection",
            Field.flag("is_active"),
            Field.text("address").keeping(Rules.address("tcp")),
            Field.choice("socket_type", "PUSH", "PUB"),
            Field.choice("socket_method", "connect", "bind").otherwise("connect"));

    public static final ObjectType FTP = ObjectType.of(
            "out-ftp",
            "zato.outgoing.ftp",
            "outgoing FTP connection",
            Field.flag("is_active"),
            Field.text("host").keeping(Rules.HOST),
            Field.text("user", 255).optional(),
            Field.text("acct", 255).optional(),
            Field.number("timeout", 1, 3600).optional(),
            Field.number("port", 1, 65535),
            Field.flag("dircache"),
            Field.text("default_directory").optional(),
            Field.replayedSecret("password"));

    public static final ObjectType SQL = ObjectType.of(
            "out-sql",
            "zato.outgoing.sql",
            "outgoing SQL connection",
            Field.flag("is_active"),
            Field.choice("engine", "oracle", "postgresql", "mysql", "mssql", "sqlite"),
            Field.text("host").keeping(Rules.HOST),
            Field.number("port", 1, 65535),
            Field.text("db_name", 1024).keeping(Rules.DATABASE),
            Field.text("username", 255),
            Field.number("pool_size", 1, 1000),
            Field.text("extra").optional(),
            Field.replayedSecret("password"));

    private OutgoingTypes() {}

    /** All of them. */
    public static List<ObjectType> all() {
        return List.of(AMQP, JMS_WMQ, ZMQ, FTP, SQL);
    }
}
