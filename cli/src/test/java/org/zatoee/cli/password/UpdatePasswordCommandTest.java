// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.password;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.cli.api.StubCluster;

import static org.assertj.core.api.Assertions.assertThat;

class UpdatePasswordCommandTest {

    private static final String LIST = "/zato/json/zato.security.basic-auth.get-list";
    private static final String CHANGE = "/zato/json/zato.security.basic-auth.change-password";

    @TempDir
    private Path temp;

    private StubCluster cluster;

    @BeforeEach
    void startCluster() throws IOException {
        cluster = new StubCluster(temp);
        cluster.answers(LIST, ",\"r\":[{\"id\":3,\"name\":\"admin.invoke\"},{\"id\":4,\"name\":\"pubapi\"}]");
        cluster.answers(CHANGE, "");
    }

    @AfterEach
    void stopCluster() {
        cluster.close();
    }

    @Test
    void changesItInTheClusterAndInTheFiles() throws IOException {
        Path server = cluster.directory().server("server1").resolve("zato.properties");
        Files.writeString(server, "# mine\nzato.api.pubapi-password=one\nzato.cluster.name=crm\n");

        assertThat(cluster.zato(
                        "update", "password", cluster.root(), "pubapi", "--password-file", password("ne w\\\n")))
                .as(cluster.err())
                .isZero();

        assertThat(cluster.out()).isEqualTo("OK\n");
        assertThat(cluster.seen().get(1).path()).isEqualTo(CHANGE);
        assertThat(cluster.seen().get(1).body())
                .contains("\"id\":4")
                .contains("\"password1\":\"ne w\\\\\"")
                .contains("\"password2\":\"ne w\\\\\"");
        assertThat(cluster.directory().credentials().publicApi().password()).isEqualTo("ne w\\");
        assertThat(cluster.directory().credentials().adminInvoke().password()).isEqualTo("two");
        assertThat(server).hasContent("# mine\nzato.api.pubapi-password=ne w\\\\\nzato.cluster.name=crm\n");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(cluster.directory().credentialsFile())))
                .isEqualTo("rw-------");
        assertThat(cluster.directory().pendingCredentialsFile()).doesNotExist();
    }

    @Test
    void makesOneUpUnlessItIsGiven() {
        assertThat(cluster.zato("update", "password", cluster.root(), "admin.invoke"))
                .isZero();

        String password = cluster.directory().credentials().adminInvoke().password();
        assertThat(password).hasSize(32);
        assertThat(cluster.seen().get(1).body()).contains("\"id\":3").contains(password);
        assertThat(cluster.out()).doesNotContain(password);
    }

    @Test
    void keepsTheOldOneWhenTheClusterRefuses() {
        cluster.answers(CHANGE, 400, "{\"zato_env\":{\"result\":\"ZATO_ERROR\",\"details\":\"too short\"}}");

        assertThat(cluster.zato("update", "password", cluster.root(), "pubapi")).isEqualTo(65);
        assertThat(cluster.err()).contains("too short");
        assertThat(cluster.directory().credentials().publicApi().password()).isEqualTo("one");
        assertThat(cluster.directory().pendingCredentialsFile()).doesNotExist();
    }

    @Test
    void losesNoPasswordThatMayBeInForce() throws IOException {
        cluster.answers(CHANGE, 504, "");

        assertThat(cluster.zato("update", "password", cluster.root(), "pubapi", "--password-file", password("new")))
                .isEqualTo(69);
        Path pending = cluster.directory().pendingCredentialsFile();
        assertThat(cluster.err()).contains("It is not known whether").contains(pending.toString());
        assertThat(pending).content().contains("pubapi.password=new");
        assertThat(cluster.directory().credentials().publicApi().password()).isEqualTo("one");

        cluster.answers(CHANGE, "");
        assertThat(cluster.zato("update", "password", cluster.root(), "pubapi")).isEqualTo(70);
        assertThat(cluster.err()).contains(pending + " is left from a change");
    }

    @Test
    void saysThatTheClusterDoesNotKnowTheUser() {
        cluster.answers(LIST, ",\"r\":[]");
        assertThat(cluster.zato("update", "password", cluster.root(), "pubapi")).isEqualTo(70);
        assertThat(cluster.err()).isEqualTo("zato: The cluster has no security definition named pubapi\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "a\nb", "a\tb"})
    void refusesWhatIsNoPassword(String content) throws IOException {
        assertThat(cluster.zato("update", "password", cluster.root(), "pubapi", "--password-file", password(content)))
                .isEqualTo(64);
        assertThat(cluster.seen()).isEmpty();
    }

    @Test
    void refusesOtherUsers() {
        assertThat(cluster.zato("update", "password", cluster.root(), "ada")).isEqualTo(64);
        assertThat(cluster.err()).contains("USER must be one of pubapi, admin.invoke, not 'ada'");
    }

    private String password(String content) throws IOException {
        return Files.writeString(temp.resolve("password"), content).toString();
    }
}
