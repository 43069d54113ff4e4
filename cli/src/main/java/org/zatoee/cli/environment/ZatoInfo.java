// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;

/**
 * What makes a directory one of ours: the content of its {@code .zato-info} (zato-facts, section 6).
 *
 * @param version the release that created it
 * @param createdUserHost who created it, as {@code user@host}
 * @param component what it holds
 * @param createdTs when it was created, ISO 8601 in UTC
 */
public record ZatoInfo(
        @JsonProperty("version") String version,
        @JsonProperty("created_user_host") String createdUserHost,
        @JsonProperty("component") ComponentType component,
        @JsonProperty("created_ts") String createdTs) {

    private static final String FILE = ".zato-info";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public ZatoInfo {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(createdUserHost, "created_user_host");
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(createdTs, "created_ts");
    }

    /** That of a component created now, by this user. */
    public static ZatoInfo now(ComponentType component, String version) {
        return new ZatoInfo(
                version,
                System.getProperty("user.name") + "@" + LocalHost.name(),
                component,
                Instant.now().toString());
    }

    /**
     * Reads that of a directory.
     *
     * @throws CommandException if it has none, or one that cannot be read
     */
    public static ZatoInfo read(Path directory) {
        try {
            return JSON.readValue(Files.readString(directory.resolve(FILE)), ZatoInfo.class);
        } catch (NoSuchFileException e) {
            throw new CommandException(
                    ExitCode.NOT_A_ZATO_COMPONENT, directory + " is not a Zato component: it has no " + FILE, e);
        } catch (JsonProcessingException e) {
            throw new CommandException(
                    ExitCode.BAD_SETTINGS, directory.resolve(FILE) + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + directory.resolve(FILE), e);
        }
    }

    /** Whether a directory is one of ours. */
    static boolean isIn(Path directory) {
        return Files.exists(directory.resolve(FILE));
    }

    /** Marks a directory as one of ours. */
    public void write(Path directory) {
        try {
            NewFile.write(directory.resolve(FILE), JSON.writeValueAsString(this) + "\n");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
