// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.environment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;

/** Properties files as people like them: in order, without a date. */
public final class PropertiesFile {

    private PropertiesFile() {}

    /**
     * Everything in a file.
     *
     * @throws CommandException if there is no such file
     */
    public static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        } catch (NoSuchFileException e) {
            throw new CommandException(ExitCode.FILE_MISSING, "There is no " + file, e);
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCode.BAD_SETTINGS, file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        Map<String, String> values = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
        return values;
    }

    /** Writes a file that everybody may read, in the order of the map. */
    public static void write(Path file, String comment, Map<String, String> values) {
        NewFile.write(file, text(comment, values));
    }

    /** Writes a file that only its owner may read. */
    public static void writeSecret(Path file, String comment, Map<String, String> values) {
        NewFile.writeSecret(file, text(comment, values));
    }

    /**
     * Changes some values in a file that only its owner may read, and leaves everything else as it is: comments, order,
     * even bytes that mean nothing.
     *
     * @param values what is there is replaced, what is not there comes at the end
     */
    public static void changeSecret(Path file, Map<String, String> values) {
        // Bytes and characters are one to one in Latin-1, which is also what properties are in.
        String text = latin1(file);
        for (Map.Entry<String, String> value : values.entrySet()) {
            String line = line(value.getKey(), value.getValue());
            Matcher old = Pattern.compile("(?m)^[ \\t]*" + Pattern.quote(value.getKey()) + "[ \\t]*[=:].*\\R?")
                    .matcher(text);
            text = old.find()
                    ? old.replaceFirst(Matcher.quoteReplacement(line))
                    : text + (text.isEmpty() || text.endsWith("\n") ? "" : "\n") + line;
        }
        NewFile.writeSecret(file, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String latin1(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static String text(String comment, Map<String, String> values) {
        return values.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("", "# " + comment + "\n", ""));
    }

    private static String line(String key, String value) {
        StringBuilder line = new StringBuilder(key).append('=');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' || (c == ' ' && i == 0)) {
                line.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                // Whoever reads properties by Java's rules takes bytes for Latin-1.
                line.append(String.format("\\u%04x", (int) c));
            } else {
                line.append(c);
            }
        }
        return line.append('\n').toString();
    }
}
