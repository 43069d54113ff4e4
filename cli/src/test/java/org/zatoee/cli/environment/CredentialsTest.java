// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.cli.environment.Credentials.Account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CredentialsTest {

    @TempDir
    private Path directory;

    @Test
    void readsWhatItWrote() {
        Credentials credentials = new Credentials(
                new Account("pubapi", " a=b\\c#ü "),
                Credentials.randomAccount("admin.invoke"),
                Account.NONE,
                Credentials.randomAccount("zato"),
                CryptoKey.random());
        credentials.write(file());
        assertThat(Credentials.read(file())).isEqualTo(credentials);
    }

    @Test
    void onlyItsOwnerMayRead() throws IOException {
        new Credentials(Credentials.randomAccount("pubapi"), Account.NONE, Account.NONE, Account.NONE, CryptoKey.NONE)
                .write(file());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void stayPrivateWhenWrittenAgain() throws IOException {
        Files.writeString(file(), "old");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-rw-rw-"));
        new Credentials(Credentials.randomAccount("pubapi"), Account.NONE, Account.NONE, Account.NONE, CryptoKey.NONE)
                .write(file());
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
        assertThat(new Credentials(account, Account.NONE, Account.NONE, Account.NONE, new CryptoKey("s3cret"))
                        .toString())
                .contains("pubapi")
                .doesNotContain(account.password())
                .doesNotContain("s3cret");
    }

    @Test
    void thoseOfAnOlderReleaseAreCompleted() throws IOException {
        Files.writeString(
                file(),
                "pubapi.username=pubapi\npubapi.password=p\nkvdb.username=\nkvdb.password=k\n"
                        + "odb.username=\nodb.password=\n");
        Credentials old = Credentials.read(file());
        assertThat(old.adminInvoke()).isEqualTo(new Account("admin.invoke", ""));

        assertThat(old.isComplete()).isFalse();

        Credentials completed = old.completed();
        assertThat(completed.isComplete()).isTrue();
        assertThat(Base64.getDecoder().decode(completed.cryptoKey().base64())).hasSize(32);
        assertThat(completed.adminInvoke().password()).hasSize(32);
        assertThat(completed.publicApi()).isEqualTo(old.publicApi());
        assertThat(completed.completed()).isEqualTo(completed);
    }

    @Test
    void keepTheKeyOfTheServersAndNeverPrintIt() {
        CryptoKey key = CryptoKey.random();
        Credentials credentials = new Credentials(Account.NONE, Account.NONE, Account.NONE, Account.NONE, key);
        credentials.write(file());

        assertThat(Credentials.read(file()).cryptoKey()).isEqualTo(key);
        assertThat(credentials.withPassword("pubapi", "a").cryptoKey()).isEqualTo(key);
        assertThat(credentials.toString()).doesNotContain(key.base64());
        assertThat(Base64.getDecoder().decode(key.base64())).hasSize(32);
        assertThat(CryptoKey.random()).isNotEqualTo(key);
    }

    @Test
    void passwordsChangeOneByOne() {
        Credentials credentials =
                new Credentials(Account.NONE, Account.NONE, Account.NONE, Account.NONE, new CryptoKey("key"));
        assertThat(credentials.withPassword("pubapi", "a").cryptoKey()).isEqualTo(new CryptoKey("key"));
        assertThat(credentials.withPassword("pubapi", "a").publicApi()).isEqualTo(new Account("pubapi", "a"));
        assertThat(credentials.withPassword("admin.invoke", "b").adminInvoke())
                .isEqualTo(new Account("admin.invoke", "b"));
        assertThatIllegalArgumentException().isThrownBy(() -> credentials.withPassword("kvdb", "c"));
    }

    private Path file() {
        return directory.resolve("credentials.properties");
    }
}
