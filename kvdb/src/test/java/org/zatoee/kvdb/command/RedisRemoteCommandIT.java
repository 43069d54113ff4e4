// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.command;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.kvdb.command.RemoteCommand;
import org.zatoee.kvdb.client.RedisCommands;
import org.zatoee.kvdb.client.SharedRedis;
import org.zatoee.kvdb.client.TestRedis;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RedisRemoteCommandIT {

    @RegisterExtension
    static final SharedRedis REDIS = new SharedRedis();

    private final RemoteCommand remote = new RemoteCommand(new RedisCommandExecutor(REDIS.commands()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SET k v | OK",
                "set \"my key\" 'my value' | OK",
                "GET missing | (None)",
                "GET text | it's €",
                "LPUSH l2 a b c | 3",
                "LLEN missing | 0",
                "INCR n | 1",
                "LRANGE list 0 -1 | ['c', 'b', 'a']",
                "LRANGE missing 0 -1 | (None)",
                "HGETALL hash | {'a': '1'}",
                "HGETALL missing | (None)",
                "MGET text missing | [\"it's €\", None]",
                "KEYS l* | ['list']",
                "keys nothing* | (None)",
                "TYPE list | list",
                "SCAN 0 MATCH hash COUNT 1000 | ['0', ['hash']]"
            })
    void showsResultsAsAlways(String command, String shown) {
        remote.execute("RPUSH list c b a");
        remote.execute("SET text \"it's €\"");
        remote.execute("HSET hash a 1");

        assertThat(remote.execute(command).toString()).isEqualTo(shown);
    }

    @Test
    void leavesIntegersAsTheyAre() {
        assertThat(remote.execute("INCRBY n 41")).isEqualTo(41L);
    }

    @Test
    void passesOnWhatRedisSays() {
        remote.execute("SET k v");

        assertInternal("LRANGE k 0 -1", "WRONGTYPE Operation against a key holding the wrong kind of value");
        assertInternal("SET k", "ERR wrong number of arguments for 'set' command");
    }

    @Test
    void refusesResultsThatAreTooLarge() {
        REDIS.server().run(client -> {
            String[] many = new String[10_001];
            for (int i = 0; i < many.length; i++) {
                many[i] = "m" + i;
            }
            client.sadd("set", many);
            client.rpush("list", many);
            client.set("text", "x".repeat(1_000_001));
        });

        for (String command : new String[] {"SMEMBERS set", "LRANGE list 0 -1", "GET text"}) {
            assertThatThrownBy(() -> remote.execute(command))
                    .as(command)
                    .isInstanceOfSatisfying(
                            ServiceException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.PAYLOAD_TOO_LARGE));
        }
        assertThat(remote.execute("LRANGE list 0 1")).isEqualTo("['m0', 'm1']");
    }

    @Test
    void runsACommandOnceAfterRedisWasRestarted(@TempDir Path other) {
        TestRedis restarted = new TestRedis(other);
        try (RedisCommands connections = new RedisCommands(restarted.settings())) {
            RemoteCommand own = new RemoteCommand(new RedisCommandExecutor(connections));
            own.execute("INCR n");
            restarted.kill();
            assertThatThrownBy(() -> own.execute("INCR n")).isInstanceOf(ComponentUnavailableException.class);
            restarted.start();

            assertThat(own.execute("INCR other")).isEqualTo(1L);
        } finally {
            restarted.close();
        }
    }

    private void assertInternal(String command, String message) {
        assertThatThrownBy(() -> remote.execute(command))
                .isInstanceOfSatisfying(
                        ServiceException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INTERNAL))
                .hasMessage(message);
    }
}
