// SPDX-License-Identifier: Apache-2.0
package org.zatoee.examples.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.zatoee.service.BadRequestException;
import org.zatoee.service.Request;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceName;

/**
 * Counts what is in a text: {@code POST /text/statistics?top=3} with the text as the body.
 *
 * <p>A service that takes a {@code String} is handed the body as it is, read as UTF-8; one that takes {@code byte[]} gets
 * its bytes.
 */
@ServiceName("text.statistics")
public final class TextStatistics implements Service<String, TextStatistics.Output> {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int DEFAULT_TOP = 5;
    private static final int MAX_TOP = 100;

    /**
     * What was counted.
     *
     * @param characters the characters; one outside the basic plane, such as an emoji, counts once
     * @param lines the lines, whether or not the last one is ended
     * @param words the words
     * @param mostFrequent the words used most, in lower case, the most frequent first
     */
    public record Output(long characters, long lines, long words, List<WordCount> mostFrequent) {}

    /**
     * A word.
     *
     * @param word the word
     * @param count how often it was used
     */
    public record WordCount(String word, int count) {}

    @Override
    public Output handle(String text, ServiceContext zato) {
        int top = top(zato.request());
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        return new Output(text.codePointCount(0, text.length()), text.lines().count(), words.size(), top(top, words));
    }

    /** How many words were asked for. */
    private static int top(Request request) {
        List<String> values = request.queryParams().getOrDefault("top", List.of());
        if (values.isEmpty()) {
            return DEFAULT_TOP;
        }
        try {
            int top = Integer.parseInt(values.get(0));
            if (top >= 0 && top <= MAX_TOP) {
                return top;
            }
        } catch (NumberFormatException e) {
            throw invalidTop();
        }
        throw invalidTop();
    }

    private static BadRequestException invalidTop() {
        return new BadRequestException("top", "must be a number from 0 to " + MAX_TOP);
    }

    private static List<WordCount> top(int top, List<String> words) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum));
        List<WordCount> sorted = new ArrayList<>();
        counts.forEach((word, count) -> sorted.add(new WordCount(word, count)));
        sorted.sort(Comparator.comparingInt(WordCount::count).reversed().thenComparing(WordCount::word));
        return List.copyOf(sorted.subList(0, Math.min(top, sorted.size())));
    }
}
