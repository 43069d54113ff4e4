// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.pickup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.component.ComponentUnavailableException.Component;
import org.zatoee.core.deployment.DeploymentPackage;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;

import static org.assertj.core.api.Assertions.assertThat;

class PickupDirectoryTest {

    private static final Duration MOMENT = Duration.ofMillis(200);

    @TempDir
    private Path root;

    private final AtomicLong nanos = new AtomicLong();
    private final List<String> deployed = new ArrayList<>();
    private RuntimeException refusal;
    private PickupDirectory one;
    private PickupDirectory two;

    @BeforeEach
    void makeServers() {
        one = new PickupDirectory(root, "one", this::deploy, nanos::get);
        two = new PickupDirectory(root, "two", this::deploy, nanos::get);
    }

    private DeploymentPackage deploy(Path dropped, byte[] content, String owner) {
        if (refusal != null) {
            throw refusal;
        }
        assertThat(owner).isNotEmpty();
        String name = dropped.getFileName().toString();
        deployed.add(name + "=" + new String(content, StandardCharsets.UTF_8));
        return DeploymentPackage.of(1, Instant.EPOCH, name, owner, content)
                .withId(9)
                .withVersion(3)
                .with(List.of("crm.get"), "{}");
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private void lookTwice(PickupDirectory server) {
        server.look();
        pass(MOMENT);
        server.look();
    }

    private Path drop(String name, String content) throws IOException {
        return Files.writeString(root.resolve(name), content);
    }

    @Test
    void deploysAFileAndKeepsItWithItsResult() throws IOException {
        drop("Get.java", "source");

        lookTwice(one);

        assertThat(deployed).containsExactly("Get.java=source");
        assertThat(root.resolve("Get.java")).doesNotExist();
        assertThat(root.resolve("deployed/Get.java")).hasContent("source");
        assertThat(root.resolve("deployed/Get.java.txt"))
                .content()
                .startsWith("Deployed as version 3 of Get.java, package id 9\nservices: crm.get\n");
        lookTwice(one);
        assertThat(deployed).hasSize(1);
    }

    @Test
    void waitsUntilAFileHasNotChangedForAMoment() throws IOException {
        Path file = drop("a.jar", "1");
        one.look();
        for (int i = 0; i < 5; i++) {
            pass(MOMENT.minusMillis(1));
            Files.writeString(file, "x", StandardOpenOption.APPEND);
            one.look();
        }
        assertThat(deployed).isEmpty();

        pass(MOMENT);
        one.look();

        assertThat(deployed).containsExactly("a.jar=1xxxxx");
    }

    @Test
    void leavesAloneWhatIsHiddenOrNotWanted() throws IOException {
        for (String name : List.of(".a.jar", "a.jar.part", "a.jar.tmp", "readme.txt", "b.class")) {
            drop(name, "x");
        }
        Files.createDirectory(root.resolve("directory.jar"));

        lookTwice(one);

        assertThat(deployed).isEmpty();
        assertThat(root.resolve(".a.jar")).exists();
        assertThat(root.resolve("a.jar.part")).exists();
        assertThat(root.resolve("directory.jar")).exists();
    }

    @Test
    void onlyOneOfTheServersThatShareADirectoryTakesAFile() throws IOException {
        for (int i = 0; i < 20; i++) {
            drop("a" + i + ".jar", "x");
        }
        one.look();
        two.look();
        pass(MOMENT);
        two.look();
        one.look();

        assertThat(deployed).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void givesAFileThatCannotBeDeployedTheTimeToBecomeComplete() throws IOException {
        drop("Get.java", "ha");
        refusal = new ServiceException(ErrorCode.BAD_REQUEST, "reached end of file");
        lookTwice(one);
        assertThat(root.resolve("failed/Get.java")).doesNotExist();

        Files.writeString(root.resolve(".taken/one/Get.java"), "lf", StandardOpenOption.APPEND);
        refusal = null;
        one.look();

        assertThat(deployed).containsExactly("Get.java=half");
    }

    @Test
    void keepsAFileThatFailedWithTheReasonUntilOneOfItsNameIsDeployed() throws IOException {
        drop("Get.java", "bad");
        refusal = new ServiceException(ErrorCode.BAD_REQUEST, "Get.java:1: ';' expected");
        lookTwice(one);
        pass(Duration.ofSeconds(2));
        one.look();

        assertThat(root.resolve("failed/Get.java")).hasContent("bad");
        assertThat(root.resolve("failed/Get.java.txt")).hasContent("Get.java:1: ';' expected");

        refusal = null;
        drop("Get.java", "good");
        lookTwice(one);

        assertThat(deployed).containsExactly("Get.java=good");
        assertThat(root.resolve("failed")).isEmptyDirectory();
    }

    @Test
    void refusesASymbolicLink() throws IOException {
        Path secret = Files.writeString(root.resolve("secret"), "secret");
        Files.createSymbolicLink(root.resolve("a.jar"), secret);

        lookTwice(one);

        assertThat(deployed).isEmpty();
        assertThat(root.resolve("failed/a.jar.txt")).content().contains("symbolic link");
        assertThat(secret).hasContent("secret");
    }

    @Test
    void deploysWhatItHadTakenBeforeItDied() throws IOException {
        Files.createDirectories(root.resolve(".taken/one"));
        Files.writeString(root.resolve(".taken/one/a.jar"), "left");

        two.look();
        assertThat(deployed).isEmpty();
        one.look();

        assertThat(deployed).containsExactly("a.jar=left");
        assertThat(root.resolve("deployed/a.jar")).exists();
    }

    @Test
    void keepsAFileWhileTheOdbIsAway() throws IOException {
        drop("a.jar", "x");
        refusal = new ComponentUnavailableException(Component.ODB, "somewhere", new IOException("gone"));
        lookTwice(one);
        pass(Duration.ofMinutes(1));
        one.look();
        assertThat(root.resolve("failed")).isEmptyDirectory();

        refusal = null;
        one.look();

        assertThat(deployed).containsExactly("a.jar=x");
    }

    @Test
    void neverThrowsThoughTheDirectoryCannotBeUsed() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "");

        new PickupDirectory(file, "one", this::deploy, nanos::get).look();

        assertThat(deployed).isEmpty();
    }
}
