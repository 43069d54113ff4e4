// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.datadict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.ServiceException;
import org.zatoee.service.Violation;

/**
 * The data dictionaries of a cluster and their rules. Thread-safe. Every method throws a
 * {@link ComponentUnavailableException} if the KVDB cannot be reached.
 */
public final class DataDictionaries {

    private final DictionaryStore store;
    private final Runnable changed;

    /** Those of a store. */
    public DataDictionaries(DictionaryStore store) {
        this(store, () -> {});
    }

    /**
     * Those of a store.
     *
     * @param changed called after each change
     */
    public DataDictionaries(DictionaryStore store, Runnable changed) {
        this.store = store;
        this.changed = changed;
    }

    /** All entries, sorted, with the last ids but without translations. */
    public DictionaryContent entries() {
        return store.withoutTranslations();
    }

    /** Entries and translations, sorted. */
    public DictionaryContent content() {
        return store.content();
    }

    /** The systems, the keys of a system or the values of a key: one part of the entries that match, sorted, each once. */
    public List<String> names(List<String> parents, Function<DictionaryTerm, String> part) {
        return store.withoutTranslations().entries().stream()
                .map(DictionaryEntry::term)
                .filter(term -> List.of(term.system(), term.key(), term.value())
                        .subList(0, parents.size())
                        .equals(parents))
                .map(part)
                .distinct()
                .toList();
    }

    /**
     * Creates an entry.
     *
     * @return its id
     * @throws BadRequestException if the term breaks a rule
     * @throws ServiceException with CONFLICT if there is such an entry
     */
    public long createEntry(DictionaryTerm term) {
        return change(view -> EntryRules.create(view, term));
    }

    /**
     * Changes an entry and the translations that use it.
     *
     * @throws BadRequestException if the term breaks a rule
     * @throws NotFoundException if there is none by that id
     * @throws ServiceException with CONFLICT if another entry has the term, or two translations would become one
     */
    public void editEntry(long id, DictionaryTerm term) {
        change(view -> EntryRules.edit(view, id, term));
    }

    /**
     * Deletes an entry and the translations that use it.
     *
     * @throws NotFoundException if there is none by that id
     */
    public void deleteEntry(long id) {
        change(view -> EntryRules.delete(view, id));
    }

    /**
     * Creates a translation between two entries.
     *
     * @return its id
     * @throws BadRequestException if there is no entry for one of the terms
     * @throws ServiceException with CONFLICT if the source has a translation into that system and key
     */
    public long createTranslation(DictionaryTerm source, DictionaryTerm target) {
        return change(view -> TranslationRules.create(view, source, target));
    }

    /**
     * Changes a translation.
     *
     * @throws BadRequestException if there is no entry for one of the terms
     * @throws NotFoundException if there is none by that id
     * @throws ServiceException with CONFLICT if another has the same source, system and key
     */
    public void editTranslation(long id, DictionaryTerm source, DictionaryTerm target) {
        change(view -> TranslationRules.edit(view, id, source, target));
    }

    /**
     * Deletes a translation.
     *
     * @throws NotFoundException if there is none by that id
     */
    public void deleteTranslation(long id) {
        change(view -> TranslationRules.delete(view, id));
    }

    /** What a term is called in another system; empty if nothing says so. */
    public Optional<String> translate(TranslationKey key) {
        return store.translate(key);
    }

    /**
     * Replaces everything.
     *
     * @throws BadRequestException if the new content breaks a rule
     */
    public void replaceAll(DictionaryContent content) {
        List<Violation> violations = new ArrayList<>();
        ContentRules.check(content, violations);
        if (!violations.isEmpty()) {
            throw new BadRequestException(violations);
        }
        store.replaceAll(content);
        changed.run();
    }

    private long change(Function<DictionaryView, DictionaryChange> change) {
        long id = store.change(change).id();
        changed.run();
        return id;
    }
}
