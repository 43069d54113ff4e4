// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.userconfig;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.UserConfig;

/**
 * The {@code *.properties} files of a directory, in UTF-8. Looks whether one has changed whenever it is asked to; one that
 * cannot be read leaves the values it had in force. A directory that is not there has no files. Thread-safe.
 */
public final class ConfigDirectory implements Supplier<UserConfig> {

    private static final String EXTENSION = ".properties";

    /** More than anybody writes by hand. */
    private static final long MAX_SIZE = 1024 * 1024;

    private final Path directory;
    private Map<String, Known> known = Map.of();
    private volatile ConfigValues current = ConfigValues.NONE;

    /** Reads nothing before the first {@link #refresh()}. */
    public ConfigDirectory(Path directory) {
        this.directory = Objects.requireNonNull(directory, "directory");
    }

    /** The values in force. */
    @Override
    public UserConfig get() {
        return current;
    }

    /** Takes over what has changed. Never throws. */
    public synchronized void refresh() {
        Map<String, Known> found = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + EXTENSION)) {
            for (Path file : files) {
                String fileName = Objects.requireNonNull(file.getFileName()).toString();
                String name = fileName.substring(0, fileName.length() - EXTENSION.length());
                found.put(name, look(file, known.get(name)));
            }
        } catch (IOException | DirectoryIteratorException e) {
            if (Files.exists(directory)) {
                ConfigLog.LOG.notRead(directory, e.toString());
                return;
            }
        }
        if (!found.equals(known)) {
            known = Map.copyOf(found);
            Map<String, Map<String, String>> values = new HashMap<>();
            found.forEach((name, file) -> values.put(name, file.values()));
            current = new ConfigValues(values);
        }
    }

    private static Known look(Path file, @Nullable Known before) {
        Map<String, String> values = before == null ? Map.of() : before.values();
        try {
            FileTime modified = Files.getLastModifiedTime(file);
            long size = Files.size(file);
            if (before != null && before.modified().equals(modified) && before.size() == size) {
                return before;
            }
            Known unread = new Known(modified, size, values);
            return read(file, unread);
        } catch (IOException e) {
            // It is gone again, or is being replaced.
            return before == null ? new Known(FileTime.fromMillis(0), -1, values) : before;
        }
    }

    private static Known read(Path file, Known unread) {
        try {
            if (unread.size() > MAX_SIZE) {
                throw new IOException("it has more than " + MAX_SIZE + " bytes");
            }
            Properties properties = new Properties();
            properties.load(text(Files.readAllBytes(file)));
            Map<String, String> values = new HashMap<>();
            properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
            return new Known(unread.modified(), unread.size(), Map.copyOf(values));
        } catch (IOException | IllegalArgumentException e) {
            // Known as it is, so that it is said once.
            ConfigLog.LOG.notRead(file, String.valueOf(e.getMessage()));
            return unread;
        }
    }

    private static Reader text(byte[] bytes) throws IOException {
        try {
            return new StringReader(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new IOException("it is not in UTF-8", e);
        }
    }

    /** A file as it was when it was looked at last; its values are older if it could not be read. */
    private record Known(FileTime modified, long size, Map<String, String> values) {}
}
