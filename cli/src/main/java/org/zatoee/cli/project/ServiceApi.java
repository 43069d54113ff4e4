// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import org.zatoee.cli.environment.NewFile;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;
import org.zatoee.service.ServiceContext;

/**
 * The jar that services are compiled against.
 *
 * @param jar the jar
 * @param version its version
 */
record ServiceApi(Path jar, String version) {

    private static final String ARTIFACT = "zato-service-api";
    private static final String PROPERTIES = "META-INF/maven/org.zatoee/" + ARTIFACT + "/pom.properties";

    private static final String POM =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>org.zatoee</groupId>
              <artifactId>zato-service-api</artifactId>
              <version>%s</version>
            </project>
            """;

    /** The one this command came with. */
    static ServiceApi ofThisCommand() {
        try {
            return at(Path.of(ServiceContext.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException e) {
            throw new CommandException(ExitCode.FILE_MISSING, "The jar of the service API cannot be found", e);
        }
    }

    /**
     * The one in a jar.
     *
     * @throws CommandException if it is none that Maven made
     */
    static ServiceApi at(Path jar) {
        if (Files.isRegularFile(jar)) {
            try (JarFile file = new JarFile(jar.toFile())) {
                ZipEntry entry = file.getEntry(PROPERTIES);
                if (entry != null) {
                    return new ServiceApi(jar, version(file, entry));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + jar, e);
            }
        }
        throw new CommandException(
                ExitCode.FILE_MISSING, jar + " is not the jar of the service API: build the project first");
    }

    private static String version(JarFile file, ZipEntry entry) throws IOException {
        Properties properties = new Properties();
        try (InputStream content = file.getInputStream(entry)) {
            properties.load(content);
        }
        return properties.getProperty("version", "");
    }

    /** Copies it to a directory that Maven takes for a repository. */
    void copyTo(Path repository) {
        Path directory = repository.resolve("org/zatoee").resolve(ARTIFACT).resolve(version);
        String name = ARTIFACT + "-" + version;
        NewFile.write(directory.resolve(name + ".pom"), POM.formatted(version));
        try {
            Files.copy(jar, directory.resolve(name + ".jar"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot copy " + jar, e);
        }
    }
}
