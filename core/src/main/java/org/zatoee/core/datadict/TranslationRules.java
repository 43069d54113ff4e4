// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.datadict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.zatoee.service.BadRequestException;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.ServiceException;
import org.zatoee.service.Violation;

/** What changes to translations come to (zato-facts, section 9). */
final class TranslationRules {

    private TranslationRules() {}

    static DictionaryChange create(DictionaryView view, DictionaryTerm source, DictionaryTerm target) {
        Translation translation = of(view, view.lastTranslationId() + 1, source, target);
        refuseUsed(view, translation);
        return DictionaryChange.newTranslation(translation);
    }

    static DictionaryChange edit(DictionaryView view, long id, DictionaryTerm source, DictionaryTerm target) {
        Translation before = find(view, id);
        Translation translation = of(view, id, source, target);
        refuseUsed(view, translation);
        return DictionaryChange.edit(before.key(), translation);
    }

    static DictionaryChange delete(DictionaryView view, long id) {
        return DictionaryChange.remove(id, List.of(), List.of(find(view, id).key()));
    }

    private static Translation of(DictionaryView view, long id, DictionaryTerm source, DictionaryTerm target) {
        List<Violation> violations = new ArrayList<>();
        OptionalLong id1 = entry(view, source, "1", violations);
        OptionalLong id2 = entry(view, target, "2", violations);
        if (!violations.isEmpty()) {
            throw new BadRequestException(violations);
        }
        TranslationKey key = new TranslationKey(source, target.system(), target.key());
        return new Translation(id, key, target.value(), id1.orElseThrow(), id2.orElseThrow());
    }

    private static OptionalLong entry(
            DictionaryView view, DictionaryTerm term, String suffix, List<Violation> violations) {
        OptionalLong id = EntryRules.idOf(view, term);
        if (id.isEmpty()) {
            violations.add(new Violation("value" + suffix, "there is no dictionary entry with " + term));
        }
        return id;
    }

    private static Translation find(DictionaryView view, long id) {
        return view.translations().stream()
                .filter(translation -> translation.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("There is no translation with id " + id));
    }

    private static void refuseUsed(DictionaryView view, Translation translation) {
        Optional<Translation> existing = view.translation(translation.key());
        if (existing.isPresent() && existing.get().id() != translation.id()) {
            throw new ServiceException(
                    ErrorCode.CONFLICT, "A translation from " + translation.key() + " already exists");
        }
    }
}
