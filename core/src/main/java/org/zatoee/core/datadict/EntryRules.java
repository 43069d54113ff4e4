// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.datadict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

import org.zatoee.service.BadRequestException;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.ServiceException;
import org.zatoee.service.Violation;

/** What changes to the entries of dictionaries come to (zato-facts, section 9). */
final class EntryRules {

    private EntryRules() {}

    static DictionaryChange create(DictionaryView view, DictionaryTerm term) {
        check(term);
        refuseUsed(view, term);
        return DictionaryChange.newEntry(new DictionaryEntry(view.lastEntryId() + 1, term));
    }

    /** The translations from or to the entry go along. */
    static DictionaryChange edit(DictionaryView view, long id, DictionaryTerm term) {
        check(term);
        DictionaryTerm before = find(view, id);
        DictionaryEntry entry = new DictionaryEntry(id, term);
        if (term.equals(before)) {
            return DictionaryChange.edit(entry, List.of(), List.of());
        }
        refuseUsed(view, term);
        List<TranslationKey> left = new ArrayList<>();
        List<Translation> renamed = new ArrayList<>();
        Set<TranslationKey> others = new HashSet<>();
        for (Translation translation : view.translations()) {
            if (concerns(translation, id)) {
                left.add(translation.key());
                renamed.add(renamed(translation, entry));
            } else {
                others.add(translation.key());
            }
        }
        renamed.forEach(translation -> refuseTwice(others, translation));
        return DictionaryChange.edit(entry, left, renamed);
    }

    /** The translations from or to the entry are removed too. */
    static DictionaryChange delete(DictionaryView view, long id) {
        find(view, id);
        List<TranslationKey> gone = view.translations().stream()
                .filter(translation -> concerns(translation, id))
                .map(Translation::key)
                .toList();
        return DictionaryChange.remove(id, List.of(id), gone);
    }

    static OptionalLong idOf(DictionaryView view, DictionaryTerm term) {
        return view.entries().entrySet().stream()
                .filter(entry -> entry.getValue().equals(term))
                .mapToLong(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean concerns(Translation translation, long entry) {
        return translation.id1() == entry || translation.id2() == entry;
    }

    private static Translation renamed(Translation translation, DictionaryEntry entry) {
        DictionaryTerm source = translation.id1() == entry.id()
                ? entry.term()
                : translation.key().source();
        DictionaryTerm target = translation.id2() == entry.id() ? entry.term() : translation.target();
        return new Translation(
                translation.id(),
                new TranslationKey(source, target.system(), target.key()),
                target.value(),
                translation.id1(),
                translation.id2());
    }

    private static void refuseTwice(Set<TranslationKey> taken, Translation translation) {
        if (!taken.add(translation.key())) {
            throw new ServiceException(ErrorCode.CONFLICT, "There would be two translations from " + translation.key());
        }
    }

    private static void check(DictionaryTerm term) {
        List<Violation> violations = new ArrayList<>();
        term.check("", violations);
        if (!violations.isEmpty()) {
            throw new BadRequestException(violations);
        }
    }

    private static DictionaryTerm find(DictionaryView view, long id) {
        DictionaryTerm term = view.entries().get(id);
        if (term == null) {
            throw new NotFoundException("There is no dictionary entry with id " + id);
        }
        return term;
    }

    private static void refuseUsed(DictionaryView view, DictionaryTerm term) {
        if (idOf(view, term).isPresent()) {
            throw new ServiceException(ErrorCode.CONFLICT, "An entry with " + term + " already exists");
        }
    }
}
