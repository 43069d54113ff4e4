// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.project;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ServiceProjectTest {

    private static final Path EXAMPLE = Path.of("../examples/service-project");

    @TempDir
    private Path temp;

    private ServiceApi api;

    @BeforeEach
    void makeAnApi() throws IOException {
        Path jar = temp.resolve("api.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("META-INF/maven/org.zatoee/zato-service-api/pom.properties"));
            zip.write("version=7.8.9\n".getBytes(StandardCharsets.UTF_8));
        }
        api = ServiceApi.at(jar);
    }

    private ServiceProject project(String directory, String packageName) {
        return new ServiceProject(temp.resolve(directory), new ProjectNames(packageName, directory));
    }

    @Test
    void theTemplateIsTheExampleAllOfIt() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> EXAMPLE.relativize(file).toString())
                            .filter(file -> !file.startsWith("target/") && !file.startsWith("repository/")))
                    .containsExactlyInAnyOrderElementsOf(ProjectTemplate.FILES);
        }
        for (String file : ProjectTemplate.FILES) {
            assertThat(ProjectTemplate.text(file)).as(file).isEqualTo(Files.readString(EXAMPLE.resolve(file)));
        }
    }

    /** So that whoever built the platform has all that a project needs. */
    @Test
    void theTemplateHasTheVersionsThePlatformIsBuiltWith() throws IOException {
        String platform = Files.readString(Path.of("../pom.xml"));
        List<String> versions = Pattern.compile("<version>([0-9][^<]*)</version>")
                .matcher(ProjectTemplate.text("pom.xml"))
                .results()
                .map(found -> found.group(1))
                .filter(version -> !version.equals("1.0.0"))
                .toList();

        assertThat(versions).hasSizeGreaterThan(5).allMatch(version -> platform.contains(">" + version + "<"));
    }

    @Test
    void aProjectHasItsNamesEverywhereAndTheApi() throws IOException {
        project("crm-services", "com.example.my_crm").write(api);

        Path root = temp.resolve("crm-services");
        assertThat(root.resolve("src/main/java/com/example/my_crm/GetQuote.java"))
                .content()
                .contains("package com.example.my_crm;");
        assertThat(root.resolve("pom.xml"))
                .content()
                .contains(
                        "<artifactId>crm-services</artifactId>",
                        "<version.zato>7.8.9<",
                        "<groupId>com.example.my_crm<");
        assertThat(root.resolve("README.md"))
                .content()
                .contains("com.example.my-crm.get-quote", "crm-services-1.0.0.jar");
        assertThat(root.resolve("src/test/java/com/example/my_crm/GetQuoteTest.java"))
                .content()
                .contains("\"com.example.my-crm.record-quote\"");
        assertThat(root.resolve("src/main/resources/com/example/my_crm/tariffs.yaml"))
                .exists();
        assertThat(root.resolve("repository/org/zatoee/zato-service-api/7.8.9/zato-service-api-7.8.9.jar"))
                .hasSameBinaryContentAs(api.jar());
        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(java|xml|md)")))
                    .allSatisfy(file -> assertThat(file).content().doesNotContain("acme", "shipping-services"));
        }
    }

    @Test
    void whatIsThereIsNotOverwritten() throws IOException {
        ServiceProject project = project("there", "com.acme.crm");
        project.checkThatNothingIsThere();
        Files.createDirectory(temp.resolve("there"));
        project.checkThatNothingIsThere();
        Files.writeString(temp.resolve("there/notes.txt"), "mine");

        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(project::checkThatNothingIsThere)
                .satisfies(refusal -> assertThat(refusal.exitCode()).isEqualTo(ExitCode.DIR_NOT_EMPTY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "com..acme", "com.acme.class", "com/acme", "com.acme.zato", "1crm", "../x"})
    void whatIsNoPackageOfAUserIsRefused(String name) {
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> new ProjectNames(name, "crm"))
                .withMessageContaining("--package")
                .satisfies(refusal -> assertThat(refusal.exitCode()).isEqualTo(ExitCode.BAD_INPUT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "my services", ".crm", "-crm", "a&b"})
    void whatCannotNameAJarIsRefused(String directory) {
        assertThatExceptionOfType(CommandException.class).isThrownBy(() -> new ProjectNames("com.acme.crm", directory));
    }

    @Test
    void whatIsNotTheApiIsSaidToBe() {
        assertThatExceptionOfType(CommandException.class)
                .isThrownBy(() -> ServiceApi.at(temp))
                .withMessageContaining(temp.toString())
                .satisfies(refusal -> assertThat(refusal.exitCode()).isEqualTo(ExitCode.FILE_MISSING));
    }
}
