// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ApiCommandTest {

    private static final String LIST = "/zato/json/zato.service.get-list";
    private static final String CREATE = "/zato/json/zato.http-soap.create";

    @TempDir
    private Path temp;

    private StubCluster cluster;

    @BeforeEach
    void startCluster() throws IOException {
        cluster = new StubCluster(temp);
        cluster.answers(
                LIST,
                ",\"zato_service_get_list_response\":[{\"id\":1,\"name\":\"a\",\"usage\":null},"
                        + "{\"id\":20,\"name\":\"b, \\\"c\\\"\",\"usage\":null}]");
        cluster.answers(CREATE, ",\"zato_http_soap_create_response\":{\"id\":7,\"name\":\"orders\"}");
    }

    @AfterEach
    void stopCluster() {
        cluster.close();
    }

    @Test
    void callsWithTheFieldsAndThePasswordOfTheEnvironment() {
        assertThat(cluster.zato("api", cluster.root(), "zato.http-soap.create", "name=orders", "host=a=b", "method="))
                .isZero();

        assertThat(cluster.seen()).hasSize(1);
        assertThat(cluster.seen().get(0).path()).isEqualTo(CREATE);
        assertThat(cluster.seen().get(0).body()).isEqualTo("{\"name\":\"orders\",\"host\":\"a=b\",\"method\":\"\"}");
        // pubapi:one
        assertThat(cluster.seen().get(0).authorization()).isEqualTo("Basic cHViYXBpOm9uZQ==");
    }

    @Test
    void printsListsAsTablesWithoutEmptyColumns() {
        assertThat(cluster.zato("api", cluster.root(), "zato.service.get-list")).isZero();

        assertThat(cluster.out())
                .isEqualTo(
                        """
                        +----+--------+
                        | id | name   |
                        +====+========+
                        | 1  | a      |
                        | 20 | b, "c" |
                        +----+--------+
                        """);
    }

    @Test
    void printsAnObjectByField() {
        cluster.zato("api", cluster.root(), "zato.http-soap.create", "name=orders");

        assertThat(cluster.out())
                .isEqualTo(
                        """
                        +-------+--------+
                        | field | value  |
                        +=======+========+
                        | id    | 7      |
                        | name  | orders |
                        +-------+--------+
                        """);
    }

    @Test
    void printsTheColumnsAskedForInTheirOrder() {
        cluster.zato("api", cluster.root(), "zato.service.get-list", "--columns", "name,usage,id", "--format", "csv");

        assertThat(cluster.out()).isEqualTo("name,usage,id\na,,1\n\"b, \"\"c\"\"\",,20\n");
    }

    @Test
    void printsTheOutputInJsonWithoutItsEnvelope() {
        cluster.zato("api", cluster.root(), "zato.http-soap.create", "--format", "json");

        assertThat(cluster.out()).isEqualTo("{\n  \"id\" : 7,\n  \"name\" : \"orders\"\n}\n");
    }

    @Test
    void saysThatItIsDoneWhereNothingIsAnswered() {
        cluster.answers("/zato/json/zato.http-soap.delete", "");

        assertThat(cluster.zato("api", cluster.root(), "zato.http-soap.delete", "id=7"))
                .isZero();
        assertThat(cluster.out()).isEqualTo("OK (CID c0ffee)\n");
        cluster.zato("api", cluster.root(), "zato.http-soap.delete", "id=7", "--format", "json");
        assertThat(cluster.out()).isEqualTo("null\n");
    }

    @Test
    void saysWhichPageItIs() {
        cluster.answers(
                LIST, ",\"_meta\":{\"cur_page\":2,\"num_pages\":5,\"page_size\":1,\"total\":5},\"r\":[{\"id\":2}]");

        cluster.zato("api", cluster.root(), "zato.service.get-list", "paginate=true", "cur_page=2");
        assertThat(cluster.out()).endsWith("+----+\nPage 2 of 5, 5 in all\n");
    }

    @Test
    void saysThatNothingIsFound() {
        cluster.answers(LIST, ",\"r\":[]");

        cluster.zato("api", cluster.root(), "zato.service.get-list", "query=nothing");
        assertThat(cluster.out()).isEqualTo("Nothing found\n");
    }

    @Test
    void takesItsInputFromAFileInWhichFieldsAreReplaced() throws IOException {
        Path file = Files.writeString(temp.resolve("in.json"), "{\"name\":\"x\",\"ids\":[1,2],\"on\":true}");

        assertThat(cluster.zato("api", cluster.root(), "zato.http-soap.create", "name=y", "--json", file.toString()))
                .isZero();
        assertThat(cluster.seen().get(0).body()).isEqualTo("{\"name\":\"y\",\"ids\":[1,2],\"on\":true}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "", "{\"a\":1,\"a\":2}", "{"})
    void refusesInputThatIsNoObject(String json) throws IOException {
        Path file = Files.writeString(temp.resolve("in.json"), json);

        assertThat(cluster.zato("api", cluster.root(), "s", "--json", file.toString()))
                .isEqualTo(64);
        assertThat(cluster.err()).startsWith("zato: The input is").hasLineCount(1);
        assertThat(cluster.seen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "=x", "a=1 a=2", "--timeout=0", "--timeout=soon", "--format=xml"})
    void refusesWhatIsNoInput(String words) {
        String[] line = ("api PATH zato.service.get-list " + words).split(" ");
        line[1] = cluster.root();

        assertThat(cluster.zato(line)).isEqualTo(64);
        assertThat(cluster.err()).startsWith("zato: ");
        assertThat(cluster.seen()).isEmpty();
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThat(cluster.zato("api", cluster.root(), "s", "--json", temp + "/none"))
                .isEqualTo(2);
        assertThat(cluster.err()).isEqualTo("zato: There is no file " + temp + "/none\n");
    }

    @ParameterizedTest
    @CsvSource({"400, 65", "401, 77", "403, 77", "404, 65", "409, 65", "429, 75", "500, 70", "503, 69", "302, 70"})
    void tellsScriptsWhyItFailed(int status, int exitCode) {
        cluster.answers(
                LIST,
                status,
                "{\"zato_env\":{\"result\":\"ZATO_ERROR\",\"cid\":\"c1\",\"details\":\"name: is wrong\"}}");

        assertThat(cluster.zato("api", cluster.root(), "zato.service.get-list")).isEqualTo(exitCode);
        assertThat(cluster.err())
                .startsWith("zato: zato.service.get-list failed with status " + status + ": name: is wrong (CID c1)")
                .hasLineCount(1);
        assertThat(cluster.out()).isEmpty();
    }

    @Test
    void saysWhereARefusedPasswordIs() {
        cluster.answers(LIST, 401, "");

        cluster.zato("api", cluster.root(), "zato.service.get-list");
        assertThat(cluster.err())
                .contains("The password of pubapi in " + cluster.root() + "/credentials.properties is not the one");
    }

    @Test
    void callsAServerItselfWhereItsDirectoryIsNamed() {
        assertThat(cluster.zato("api", cluster.root() + "/server1", "zato.service.get-list"))
                .isEqualTo(69);

        int port = cluster.directory().settings().servers().get(0).http();
        assertThat(cluster.err())
                .isEqualTo("zato: http://127.0.0.1:" + port + LIST + " does not answer: the connection is refused."
                        + " What runs is told by: zato info " + cluster.root() + "\n");
    }

    @Test
    void refusesADirectoryThatIsNoEnvironment() {
        assertThat(cluster.zato("api", temp.toString(), "zato.ping")).isEqualTo(3);
        assertThat(cluster.zato("api", temp + "/none", "zato.ping")).isEqualTo(2);
    }
}
