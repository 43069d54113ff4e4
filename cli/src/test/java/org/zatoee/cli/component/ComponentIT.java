// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.component;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.cli.Main;
import org.zatoee.cli.environment.ComponentType;
import org.zatoee.cli.environment.Credentials;
import org.zatoee.cli.environment.Credentials.Account;
import org.zatoee.cli.environment.CryptoKey;
import org.zatoee.cli.environment.EnvironmentDirectory;
import org.zatoee.cli.environment.EnvironmentSettings;
import org.zatoee.cli.environment.OdbType;
import org.zatoee.cli.environment.ServerPorts;
import org.zatoee.cli.environment.ZatoInfo;
import org.zatoee.processes.LocalProcess;
import org.zatoee.processes.Ports;

import static org.assertj.core.api.Assertions.assertThat;

/** The life of a component, by the example of a real Redis. */
class ComponentIT {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path temp;

    private Path kvdb;
    private Environment environment;

    @BeforeEach
    void createEnvironment() throws IOException {
        EnvironmentDirectory directory =
                new EnvironmentDirectory(temp.toRealPath().resolve("my environment"));
        List<Integer> ports = Ports.free(5);
        EnvironmentSettings settings = new EnvironmentSettings(
                "c",
                OdbType.SQLITE,
                EnvironmentSettings.NO_PORT,
                ports.get(0),
                ports.get(1),
                ports.get(2),
                List.of(new ServerPorts("server1", ports.get(3), ports.get(4))));
        directory.write(settings);
        directory.write(new Credentials(
                Credentials.randomAccount("pubapi"),
                Credentials.randomAccount("admin.invoke"),
                Credentials.randomAccount(""),
                Account.NONE,
                CryptoKey.random()));
        environment = new Environment(directory, settings);
        ZatoInfo.now(ComponentType.ENVIRONMENT, "1.2.3").write(directory.root());
        environment.components().forEach(component -> ZatoInfo.now(component.type(), "1.2.3")
                .write(component.directory()));
        kvdb = directory.kvdb();
    }

    @AfterEach
    void stopWhatRuns() {
        environment.kvdb().stop();
    }

    @Test
    void startsAndStops() throws IOException {
        assertThat(zato("start", kvdb.toString())).isZero();
        assertThat(out).hasToString("OK\n");
        assertThat(info(kvdb).path("component_running").asBoolean()).isTrue();

        assertThat(zato("stop", kvdb.toString())).isZero();
        assertThat(out).hasToString(kvdb + "\n");
        assertThat(info(kvdb).path("component_running").asBoolean()).isFalse();
    }

    @Test
    void tellsThatItRunsAlready() {
        zato("start", kvdb.toString());
        assertThat(zato("start", kvdb.toString())).isEqualTo(9);
        assertThat(err).hasToString("zato: " + kvdb + " is running already\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void tellsThatNothingRuns() {
        assertThat(zato("stop", kvdb.toString())).isEqualTo(10);
        assertThat(err).hasToString("zato: Nothing is running in " + kvdb + "\n");
    }

    @Test
    void isSeenAsDownOnceKilledAndCanBeStartedAgain() throws IOException {
        zato("start", kvdb.toString());
        environment.kvdb().running().ifPresent(LocalProcess::kill);
        assertThat(info(kvdb).path("component_running").asBoolean()).isFalse();
        assertThat(zato("start", kvdb.toString())).isZero();
    }

    @Test
    void tellsAllAboutItsProcess() throws IOException {
        zato("start", kvdb.toString());
        JsonNode info = info(kvdb);
        assertThat(info.path("component_details").path("component").asText()).isEqualTo("KVDB");
        assertThat(info.path("component_details").path("version").asText()).isEqualTo("1.2.3");
        assertThat(info.path("component_full_path").asText()).isEqualTo(kvdb.toString());
        assertThat(info.path("master_proc_pid").asLong())
                .isEqualTo(environment.kvdb().running().orElseThrow().pid());
        assertThat(info.path("master_proc_name").asText()).isEqualTo("redis-server");
        assertThat(info.path("master_proc_workers_no").asInt()).isZero();
        assertThat(info.path("master_proc_connections").toString())
                .contains("127.0.0.1:" + environment.settings().kvdbPort() + " LISTEN");
        assertThat(info.fieldNames())
                .toIterable()
                .contains(
                        "component_host",
                        "current_time",
                        "current_time_utc",
                        "master_proc_create_time",
                        "master_proc_create_time_utc",
                        "master_proc_username",
                        "master_proc_workers_pids");
    }

    @Test
    void isPartOfItsEnvironment() throws IOException {
        zato("start", kvdb.toString());
        JsonNode info = info(environment.directory().root());
        assertThat(info.path("component_running").asBoolean()).isFalse();
        JsonNode components = info.path("components");
        assertThat(components.fieldNames()).toIterable().containsExactly("kvdb", "server1", "load-balancer");
        assertThat(components.path("kvdb").path("component_running").asBoolean())
                .isTrue();
        assertThat(components.path("server1").path("component_running").asBoolean())
                .isFalse();
    }

    @Test
    void stoppingTheEnvironmentStopsIt() {
        zato("start", kvdb.toString());
        assertThat(zato("stop", environment.directory().root().toString())).isZero();
        assertThat(environment.runs()).isFalse();
    }

    @Test
    void knowsItsVersion() {
        assertThat(zato("component-version", kvdb.toString())).isZero();
        assertThat(out).hasToString("1.2.3\n");
    }

    private JsonNode info(Path directory) throws IOException {
        assertThat(zato("info", directory.toString(), "--json")).isZero();
        return new ObjectMapper().readTree(out.toString());
    }

    private int zato(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
