// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.datadict;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.zatoee.core.datadict.DictionaryChange;
import org.zatoee.core.datadict.DictionaryContent;
import org.zatoee.core.datadict.DictionaryEntry;
import org.zatoee.core.datadict.DictionaryStore;
import org.zatoee.core.datadict.DictionaryTerm;
import org.zatoee.core.datadict.DictionaryView;
import org.zatoee.core.datadict.Translation;
import org.zatoee.core.datadict.TranslationKey;

/** Dictionaries in memory. Thread-safe. */
public final class InMemoryDictionaryStore implements DictionaryStore, DictionaryView {

    private final Map<Long, DictionaryTerm> entries = new TreeMap<>();
    private final Map<TranslationKey, Translation> translations = new TreeMap<>();
    private long lastEntryId;
    private long lastTranslationId;
    private long version;

    @Override
    public synchronized DictionaryChange change(Function<DictionaryView, DictionaryChange> change) {
        DictionaryChange what = change.apply(this);
        what.removedEntries().forEach(entries::remove);
        what.removedTranslations().forEach(translations::remove);
        what.entries().forEach(entry -> entries.put(entry.id(), entry.term()));
        what.translations().forEach(translation -> translations.put(translation.key(), translation));
        lastEntryId = what.newLastEntryId().orElse(lastEntryId);
        lastTranslationId = what.newLastTranslationId().orElse(lastTranslationId);
        version++;
        return what;
    }

    @Override
    public synchronized void replaceAll(DictionaryContent content) {
        entries.clear();
        translations.clear();
        content.entries().forEach(entry -> entries.put(entry.id(), entry.term()));
        content.translations().forEach(translation -> translations.put(translation.key(), translation));
        lastEntryId = content.lastEntryId();
        lastTranslationId = content.lastTranslationId();
        version++;
    }

    @Override
    public synchronized long version() {
        return version;
    }

    @Override
    public synchronized DictionaryContent content() {
        return content(List.copyOf(translations.values()));
    }

    @Override
    public synchronized DictionaryContent withoutTranslations() {
        return content(List.of());
    }

    private DictionaryContent content(List<Translation> some) {
        return new DictionaryContent(
                lastEntryId,
                lastTranslationId,
                entries.entrySet().stream()
                        .map(entry -> new DictionaryEntry(entry.getKey(), entry.getValue()))
                        .toList(),
                some);
    }

    @Override
    public synchronized Optional<String> translate(TranslationKey key) {
        return translation(key).map(Translation::value2);
    }

    @Override
    public synchronized Map<Long, DictionaryTerm> entries() {
        return entries;
    }

    @Override
    public synchronized Collection<Translation> translations() {
        return translations.values();
    }

    @Override
    public synchronized Optional<Translation> translation(TranslationKey key) {
        return Optional.ofNullable(translations.get(key));
    }

    @Override
    public synchronized long lastEntryId() {
        return lastEntryId;
    }

    @Override
    public synchronized long lastTranslationId() {
        return lastTranslationId;
    }
}
