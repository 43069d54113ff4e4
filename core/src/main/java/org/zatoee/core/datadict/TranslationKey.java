// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.datadict;

import java.util.Comparator;
import java.util.Optional;

/**
 * What is asked for when translating: what one system's term is called in another system. Ordered by its parts.
 *
 * @param source the term to translate
 * @param system2 the other system
 * @param key2 the kind of thing there
 */
public record TranslationKey(DictionaryTerm source, String system2, String key2) implements Comparable<TranslationKey> {

    private static final String SEPARATOR = DictionaryTerm.SEPARATOR;
    private static final Comparator<TranslationKey> ORDER = Comparator.comparing(TranslationKey::source)
            .thenComparing(TranslationKey::system2)
            .thenComparing(TranslationKey::key2);

    /** As one text: all five parts. */
    public String text() {
        return String.join(SEPARATOR, source.text(), system2, key2);
    }

    /** The key that a text stands for; empty if it stands for none. */
    public static Optional<TranslationKey> of(String text) {
        int beforeKey = text.lastIndexOf(SEPARATOR);
        int beforeSystem = beforeKey < 1 ? -1 : text.lastIndexOf(SEPARATOR, beforeKey - SEPARATOR.length());
        if (beforeSystem < 0) {
            return Optional.empty();
        }
        String[] source = text.substring(0, beforeSystem).split(SEPARATOR, 3);
        if (source.length < 3) {
            return Optional.empty();
        }
        return Optional.of(new TranslationKey(
                new DictionaryTerm(source[0], source[1], source[2]),
                text.substring(beforeSystem + SEPARATOR.length(), beforeKey),
                text.substring(beforeKey + SEPARATOR.length())));
    }

    @Override
    public int compareTo(TranslationKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return source + " to system '" + system2 + "', key '" + key2 + "'";
    }
}
