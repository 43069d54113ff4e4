// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.datadict;

import java.util.List;
import java.util.OptionalLong;

/**
 * What becomes different, all of it or nothing: first what goes, then what comes.
 *
 * @param id of what was changed
 * @param removedEntries ids of entries
 * @param removedTranslations keys of translations
 * @param entries new ones, and those that have another term now
 * @param translations new ones, and those that are different now
 * @param newLastEntryId the highest id of an entry, if there is one more now
 * @param newLastTranslationId the highest id of a translation, if there is one more now
 */
public record DictionaryChange(
        long id,
        List<Long> removedEntries,
        List<TranslationKey> removedTranslations,
        List<DictionaryEntry> entries,
        List<Translation> translations,
        OptionalLong newLastEntryId,
        OptionalLong newLastTranslationId) {

    private static final List<Long> NONE = List.of();
    private static final OptionalLong UNCHANGED = OptionalLong.empty();

    static DictionaryChange newEntry(DictionaryEntry entry) {
        return new DictionaryChange(
                entry.id(), NONE, List.of(), List.of(entry), List.of(), OptionalLong.of(entry.id()), UNCHANGED);
    }

    static DictionaryChange newTranslation(Translation translation) {
        long id = translation.id();
        return new DictionaryChange(
                id, NONE, List.of(), List.of(), List.of(translation), UNCHANGED, OptionalLong.of(id));
    }

    static DictionaryChange edit(DictionaryEntry entry, List<TranslationKey> left, List<Translation> renamed) {
        return new DictionaryChange(entry.id(), NONE, left, List.of(entry), renamed, UNCHANGED, UNCHANGED);
    }

    static DictionaryChange edit(TranslationKey left, Translation translation) {
        List<TranslationKey> keys = left.equals(translation.key()) ? List.of() : List.of(left);
        return new DictionaryChange(
                translation.id(), NONE, keys, List.of(), List.of(translation), UNCHANGED, UNCHANGED);
    }

    static DictionaryChange remove(long id, List<Long> entries, List<TranslationKey> translations) {
        return new DictionaryChange(id, entries, translations, List.of(), List.of(), UNCHANGED, UNCHANGED);
    }
}
