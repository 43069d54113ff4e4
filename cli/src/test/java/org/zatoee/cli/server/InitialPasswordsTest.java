// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.cli.environment.Credentials;
import org.zatoee.cli.environment.Credentials.Account;

import static org.assertj.core.api.Assertions.assertThat;

class InitialPasswordsTest {

    private final InitialPasswords passwords = new InitialPasswords(new Credentials(
            new Account("pubapi", "one"), new Account("admin.invoke", "two"), Account.NONE, Account.NONE));

    @TempDir
    private Path server;

    @Test
    void areAddedWhereTheyAreMissing() throws IOException {
        write("a=1\nzato.api.pubapi-password=mine\n");
        passwords.completeIn(server);
        assertThat(settings()).hasContent("a=1\nzato.api.pubapi-password=mine\nzato.api.admin-invoke-password=two\n");

        passwords.completeIn(server);
        assertThat(settings()).hasContent("a=1\nzato.api.pubapi-password=mine\nzato.api.admin-invoke-password=two\n");
    }

    @Test
    void areReplacedWhereTheyAre() throws IOException {
        write("zato.api.pubapi-password=old\na=1\n");
        passwords.replaceIn(server);
        assertThat(settings()).hasContent("zato.api.pubapi-password=one\na=1\n");
    }

    @Test
    void nothingIsMadeWhereNothingIs() {
        passwords.replaceIn(server);
        assertThat(settings()).doesNotExist();
    }

    private void write(String text) throws IOException {
        Files.writeString(settings(), text);
    }

    private Path settings() {
        return server.resolve("zato.properties");
    }
}
