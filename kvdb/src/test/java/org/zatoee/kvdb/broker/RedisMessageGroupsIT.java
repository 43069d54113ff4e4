// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.broker;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zatoee.core.broker.MessageGroups;
import org.zatoee.core.testkit.broker.MessageGroupsContract;
import org.zatoee.kvdb.client.RedisCommands;
import org.zatoee.kvdb.client.SharedRedis;

import static org.assertj.core.api.Assertions.assertThat;

class RedisMessageGroupsIT extends MessageGroupsContract {

    @RegisterExtension
    static final SharedRedis REDIS = new SharedRedis();

    private final List<RedisCommands> connections = new ArrayList<>();

    @Override
    protected MessageGroups connect() {
        RedisCommands commands = new RedisCommands(REDIS.server().settings());
        connections.add(commands);
        return new RedisMessageGroups(commands);
    }

    @AfterEach
    void disconnect() {
        connections.forEach(RedisCommands::close);
    }

    @Test
    void areForgottenAWeekAfterTheLastMessageOfThemWasDone() {
        connect().add("g1", "a", "1");

        REDIS.server().run(client -> assertThat(client.ttl("zato:broker:group:g1"))
                .isBetween(MessageGroups.KEPT.toSeconds() - 60, MessageGroups.KEPT.toSeconds()));
    }
}
