// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.kvdb.command;

import java.util.ArrayList;
import java.util.List;

import org.zatoee.service.BadRequestException;

/**
 * A command as it is typed: words between white space. A word in double or single quotes may have white space in it; a
 * backslash takes the next character as it is, and in double quotes {@code \n}, {@code \r} and {@code \t} mean what they
 * mean elsewhere. Used once, by one thread.
 */
final class CommandLine {

    private static final int MAX_LENGTH = 1_000_000;
    private static final char NO_QUOTE = 0;

    private final String text;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private char quote = NO_QUOTE;

    private CommandLine(String text) {
        this.text = text;
    }

    /**
     * The words of a command.
     *
     * @throws BadRequestException if there is none, or a quote does not end
     */
    static List<String> words(String text) {
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            throw new BadRequestException("command", "must have 1 to " + MAX_LENGTH + " characters");
        }
        CommandLine line = new CommandLine(text);
        line.split();
        return line.words;
    }

    private void split() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                append(quote == '"' ? control(text.charAt(i)) : text.charAt(i));
            } else if (quote != NO_QUOTE) {
                takeQuoted(c);
            } else {
                takePlain(c);
            }
        }
        if (quote != NO_QUOTE) {
            throw new BadRequestException("command", "has a quote that does not end");
        }
        endWord();
    }

    private void takeQuoted(char c) {
        if (c == quote) {
            quote = NO_QUOTE;
        } else {
            append(c);
        }
    }

    private void takePlain(char c) {
        if (Character.isWhitespace(c)) {
            endWord();
        } else if (c == '"' || c == '\'') {
            quote = c;
            inWord = true;
        } else {
            append(c);
        }
    }

    private void append(char c) {
        word.append(c);
        inWord = true;
    }

    private void endWord() {
        if (inWord) {
            words.add(word.toString());
            word.setLength(0);
            inWord = false;
        }
    }

    private static char control(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> escaped;
        };
    }
}
