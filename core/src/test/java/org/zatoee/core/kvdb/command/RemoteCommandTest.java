// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.kvdb.command;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.service.BadRequestException;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RemoteCommandTest {

    private final RemoteCommand echo = new RemoteCommand(words -> words);

    @Test
    void splitsACommandIntoWords() {
        assertThat(CommandLine.words("  SET \"a b\" 'c \"d\"' \\\"e\\ f \"x\\n\\\"y\" '' "))
                .containsExactly("SET", "a b", "c \"d\"", "\"e f", "x\n\"y", "");
        assertThat(CommandLine.words("SADD k a\"b c\"d")).containsExactly("SADD", "k", "ab cd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "GET \"k", "GET 'k"})
    void refusesWhatIsNoCommand(String line) {
        assertThatThrownBy(() -> echo.execute(line))
                .isInstanceOf(BadRequestException.class)
                .hasMessageStartingWith("command: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ACL", "AUTH", "BGREWRITEAOF", "BGSAVE", "BLMOVE", "BLPOP", "BRPOP", "BZPOPMIN", "CLIENT", "CLUSTER",
                        "COMMAND",
                "CONFIG", "DEBUG", "EVAL", "EVALSHA", "EXEC", "FAILOVER", "FCALL", "FLUSHALL", "flushdb", "FUNCTION",
                        "HELLO",
                "INFO", "LATENCY", "MEMORY", "MIGRATE", "MODULE", "MONITOR", "MOVE", "MULTI", "PSUBSCRIBE", "PSYNC",
                        "PUBLISH",
                "QUIT", "REPLICAOF", "RESET", "RESTORE", "SAVE", "SCRIPT", "SELECT", "SHUTDOWN", "SLAVEOF", "SLOWLOG",
                        "SORT",
                "SUBSCRIBE", "SWAPDB", "SYNC", "WAIT", "WATCH", "XREAD", "XREADGROUP"
            })
    void refusesWhatDoesNotJustReadOrWriteData(String name) {
        assertThatThrownBy(() -> echo.execute(name + " x"))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("is not allowed here");
    }

    @Test
    void takesTheNameOfACommandInAnyCase() {
        assertThat(echo.execute("geT Key")).isEqualTo("['GET', 'Key']");
    }

    @Test
    void showsValuesAsPythonDoes() {
        assertThat(PythonText.of(Arrays.asList("it's", "a\"b'c", "x\\y\n\u0001ż", 7L, null)))
                .isEqualTo("[\"it's\", 'a\"b\\'c', 'x\\\\y\\n\\x01ż', 7, None]");
        assertThat(PythonText.of(Map.of("k", List.of("v")))).isEqualTo("{'k': ['v']}");
        assertThat(PythonText.ofBytes("978 €".getBytes(UTF_8))).isEqualTo("'978 \\xe2\\x82\\xac'");
    }
}
