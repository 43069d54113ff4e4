// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.datadict;

import java.util.Comparator;
import java.util.List;

/**
 * All dictionaries of a cluster at one moment.
 *
 * @param lastEntryId the highest id an entry ever had; 0 before the first
 * @param lastTranslationId the highest id a translation ever had; 0 before the first
 * @param entries sorted by their terms
 * @param translations sorted by their keys
 */
public record DictionaryContent(
        long lastEntryId, long lastTranslationId, List<DictionaryEntry> entries, List<Translation> translations) {

    /** Sorts them. */
    public DictionaryContent {
        entries = entries.stream()
                .sorted(Comparator.comparing(DictionaryEntry::term))
                .toList();
        translations = translations.stream()
                .sorted(Comparator.comparing(Translation::key))
                .toList();
    }
}
