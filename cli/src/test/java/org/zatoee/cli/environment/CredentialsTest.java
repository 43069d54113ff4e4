// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.cli.environment.Credentials.Account;

import static org.assertj.core.api.Assertions.assertThat;

class CredentialsTest {

    @TempDir
    private Path directory;

    @Test
    void readsWhatItWrote() {
        Credentials credentials =
                new Credentials(new Account("pubapi", " a=b\\c#ü "), Account.NONE, Credentials.randomAccount("zato"));
        credentials.write(file());
        assertThat(Credentials.read(file())).isEqualTo(credentials);
    }

    @Test
    void onlyItsOwnerMayRead() throws IOException {
        new Credentials(Credentials.randomAccount("pubapi"), Account.NONE, Account.NONE).write(file());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void stayPrivateWhenWrittenAgain() throws IOException {
        Files.writeString(file(), "old");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-rw-rw-"));
        new Credentials(Credentials.randomAccount("pubapi"), Account.NONE, Account.NONE).write(file());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void areDifferentEachTime() {
        assertThat(Credentials.randomAccount("a").password())
                .hasSize(32)
                .isNotEqualTo(Credentials.randomAccount("a").password());
    }

    @Test
    void arePrintedWithoutThePassword() {
        Account account = Credentials.randomAccount("pubapi");
        assertThat(new Credentials(account, Account.NONE, Account.NONE).toString())
                .contains("pubapi")
                .doesNotContain(account.password());
    }

    private Path file() {
        return directory.resolve("credentials.properties");
    }
}
