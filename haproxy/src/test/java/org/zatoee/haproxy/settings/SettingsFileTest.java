// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SettingsFileTest {

    @TempDir
    Path directory;

    @Test
    void readsWhatItWrote() {
        LoadBalancerSettings settings = new LoadBalancerSettings(
                "0.0.0.0",
                80,
                20152,
                new Tuning(500, Duration.ofMillis(1_500), List.of("GET", "HEAD"), new LogFiles(3_000_000, 4)),
                List.of(new Backend("server1", "127.0.0.1", 17010), new Backend("server2", "::1", 17011)));
        SettingsFile file = SettingsFile.in(directory);

        file.write(settings);

        assertThat(file.read()).isEqualTo(settings);
    }

    @Test
    void hasDefaultsForAllButTheServers() throws IOException {
        assertThat(read("backend.server1=localhost:17010"))
                .isEqualTo(LoadBalancerSettings.of(
                        "127.0.0.1", 11223, 20151, List.of(new Backend("server1", "localhost", 17010))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            prot=1                          | unknown setting 'prot'; there are agent-port, bind-address
            port=many                       | port: not a number: 'many'
            port=70000                      | port: not a port: 70000
            agent-port=0                    | agent-port: not a port: 0
            bind-address=a b                | bind-address: not the address or name of a host: 'a b'
            max-connections=0               | max-connections: not between 1 and 1000000: 0
            response-timeout=-1             | response-timeout: not a positive time
            retried-methods=GET,post        | retried-methods: not a verb of HTTP: 'post'
            log-max-bytes=1000              | log-max-bytes: not 2097152 or more: 1000
            log-files=0                     | log-files: not between 1 and 1000: 0
            backend.server1=localhost       | backend.server1: not HOST:PORT: 'localhost'
            backend.server1=localhost:http  | backend.server1: not a number: 'http'
            backend.server1=a#b:1           | backend.server1: not the address or name of a host: 'a#b'
            backend.=localhost:1            | Not a name for a server: ''
            """)
    void refusesWhatItCannotUseAndNamesIt(String line, String message) {
        assertThatThrownBy(() -> read(line))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessageStartingWith(directory.resolve("load-balancer.properties") + ": ")
                .hasMessageContaining(message);
    }

    @Test
    void saysThatTheFileIsMissing() {
        assertThatThrownBy(() -> SettingsFile.in(directory).read())
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessageEndingWith("load-balancer.properties is missing");
    }

    @Test
    void refusesTwoServersOfOneName() {
        Backend backend = new Backend("server1", "localhost", 1);

        assertThatThrownBy(() -> LoadBalancerSettings.of("localhost", 1, 1, List.of(backend, backend)))
                .isInstanceOf(InvalidSettingsException.class)
                .hasMessage("Two servers have the name 'server1'");
    }

    private LoadBalancerSettings read(String content) throws IOException {
        Files.writeString(directory.resolve("load-balancer.properties"), content);
        return SettingsFile.in(directory).read();
    }
}
