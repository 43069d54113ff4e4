// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.create;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.cli.api.StubCluster;

import static org.assertj.core.api.Assertions.assertThat;

class CreateCommandsTest {

    private static final String BASIC = "/zato/json/zato.security.basic-auth.";
    private static final String KEY = "/zato/json/zato.security.apikey.";
    private static final String REFUSED = "{\"zato_env\":{\"result\":\"ZATO_ERROR\",\"details\":\"too short\"}}";

    @TempDir
    private Path temp;

    private StubCluster cluster;

    @BeforeEach
    void startCluster() throws IOException {
        cluster = new StubCluster(temp);
        cluster.answers(BASIC + "create", ",\"r\":{\"id\":5,\"name\":\"ada\"}");
        cluster.answers(BASIC + "change-password", "");
        cluster.answers(BASIC + "delete", "");
        cluster.answers(KEY + "create", ",\"r\":{\"id\":6,\"name\":\"key\"}");
        cluster.answers(KEY + "change-password", "");
        cluster.answers("/zato/json/zato.http-soap.create", ",\"r\":{\"id\":7,\"name\":\"hello\"}");
        cluster.answers("/zato/json/zato.security.get-list", ",\"r\":[{\"id\":5,\"name\":\"ada\"}]");
    }

    @AfterEach
    void stopCluster() {
        cluster.close();
    }

    @Test
    void basicAuthHasAPasswordThatIsPrintedBecauseNobodyElseKnowsIt() {
        assertThat(cluster.zato("create", "basic-auth", cluster.root(), "--name", "ada", "--format", "csv"))
                .as(cluster.err())
                .isZero();

        assertThat(cluster.seen().get(0).body())
                .isEqualTo("{\"name\":\"ada\",\"is_active\":true,\"username\":\"ada\",\"realm\":\"API\"}");
        String password = cluster.out().replaceFirst("(?s)id,name,password\n5,ada,(.{32})\n", "$1");
        assertThat(password).hasSize(32);
        assertThat(cluster.seen().get(1).body())
                .contains("\"id\":\"5\"")
                .contains("\"password1\":\"" + password + "\"");
    }

    @Test
    void secretThatIsGivenIsNotPrinted() throws IOException {
        String file = Files.writeString(temp.resolve("key"), "s3cret\n").toString();

        assertThat(cluster.zato("create", "api-key", cluster.root(), "--name", "key", "--password-file", file))
                .isZero();
        assertThat(cluster.seen().get(0).body()).contains("\"header\":\"X-API-Key\"");
        assertThat(cluster.seen().get(1).body()).contains("\"password2\":\"s3cret\"");
        assertThat(cluster.out()).contains("| id    | 6     |").doesNotContain("s3cret");
    }

    @Test
    void nothingIsLeftOfADefinitionWhoseSecretIsRefused() {
        cluster.answers(BASIC + "change-password", 400, REFUSED);

        assertThat(cluster.zato("create", "basic-auth", cluster.root(), "--name", "ada"))
                .isEqualTo(65);
        assertThat(cluster.err()).contains("too short");
        assertThat(cluster.seen().get(2).path()).isEqualTo(BASIC + "delete");
        assertThat(cluster.seen().get(2).body()).isEqualTo("{\"id\":\"5\"}");
    }

    @Test
    void channelLeadsToAServiceForThoseWhoMay() {
        assertThat(cluster.zato(
                        "create-rest-channel",
                        cluster.root(),
                        "--name=hello",
                        "--url-path=/hello/{name}",
                        "--service=hello.greet",
                        "--method=GET",
                        "--security=ada"))
                .isZero();
        assertThat(cluster.seen().get(1).body())
                .isEqualTo("{\"name\":\"hello\",\"is_active\":true,\"is_internal\":false,\"connection\":\"channel\","
                        + "\"transport\":\"plain_http\",\"url_path\":\"/hello/{name}\",\"service\":\"hello.greet\","
                        + "\"data_format\":\"json\",\"method\":\"GET\",\"security_id\":5}");
        assertThat(cluster.out()).contains("| id    | 7     |");
    }

    @Test
    void channelIsNotLeftOpenWhereItsDefinitionIsUnknown() {
        assertThat(cluster.zato(
                        "create-rest-channel",
                        cluster.root(),
                        "--name=hello",
                        "--url-path=/hello",
                        "--service=hello.greet",
                        "--security=bob"))
                .isEqualTo(65);
        assertThat(cluster.err()).contains("no security definition named bob");
        assertThat(cluster.seen()).hasSize(1);
    }

    @Test
    void asksForWhatIsMissing() {
        assertThat(cluster.zato("create")).isEqualTo(64);
        assertThat(cluster.zato("create", "basic-auth", cluster.root())).isEqualTo(64);
        assertThat(cluster.err()).contains("--name");
        assertThat(cluster.zato("create-rest-channel", cluster.root(), "--name", "a"))
                .isEqualTo(64);
        assertThat(cluster.err()).contains("--url-path").contains("--service");
    }
}
