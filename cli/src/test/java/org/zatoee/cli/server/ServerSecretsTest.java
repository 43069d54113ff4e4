// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.cli.environment.Credentials;
import org.zatoee.cli.environment.Credentials.Account;
import org.zatoee.cli.environment.CryptoKey;

import static org.assertj.core.api.Assertions.assertThat;

class ServerSecretsTest {

    private final ServerSecrets secrets = new ServerSecrets(new Credentials(
            new Account("pubapi", "one"),
            new Account("admin.invoke", "two"),
            Account.NONE,
            Account.NONE,
            new CryptoKey("key")));

    @TempDir
    private Path server;

    @Test
    void areAddedWhereTheyAreMissing() throws IOException {
        write("a=1\nzato.api.pubapi-password=mine\n");
        secrets.completeIn(server);
        assertThat(settings())
                .hasContent(
                        "a=1\nzato.api.pubapi-password=mine\nzato.api.admin-invoke-password=two\nzato.crypto.key=key\n");

        secrets.completeIn(server);
        assertThat(settings())
                .hasContent(
                        "a=1\nzato.api.pubapi-password=mine\nzato.api.admin-invoke-password=two\nzato.crypto.key=key\n");
    }

    @Test
    void passwordsAreReplacedWhereTheyAreAndKeysNever() throws IOException {
        write("zato.api.pubapi-password=old\nzato.crypto.key=new,old\n");
        secrets.replacePasswordsIn(server);
        assertThat(settings()).hasContent("zato.api.pubapi-password=one\nzato.crypto.key=new,old\n");
    }

    @Test
    void nothingIsMadeWhereNothingIs() {
        secrets.replacePasswordsIn(server);
        assertThat(settings()).doesNotExist();
    }

    private void write(String text) throws IOException {
        Files.writeString(settings(), text);
    }

    private Path settings() {
        return server.resolve("zato.properties");
    }
}
