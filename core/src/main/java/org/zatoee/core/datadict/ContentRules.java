// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.datadict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.zatoee.service.Violation;

/** Whether dictionaries from outside are sound as a whole. */
final class ContentRules {

    /** More would not help whoever corrects the file. */
    private static final int MAX_REPORTED = 100;

    private ContentRules() {}

    static void check(DictionaryContent content, List<Violation> violations) {
        Map<Long, DictionaryTerm> terms = checkEntries(content, violations);
        checkTranslations(content, terms, violations);
        if (violations.size() > MAX_REPORTED) {
            violations.subList(MAX_REPORTED, violations.size()).clear();
        }
    }

    private static Map<Long, DictionaryTerm> checkEntries(DictionaryContent content, List<Violation> violations) {
        Map<Long, DictionaryTerm> terms = new HashMap<>();
        Set<DictionaryTerm> seen = new HashSet<>();
        for (DictionaryEntry entry : content.entries()) {
            entry.term().check("", violations);
            checkId("dict_list", entry.id(), content.lastEntryId(), violations);
            if (!seen.add(entry.term()) || terms.put(entry.id(), entry.term()) != null) {
                violations.add(new Violation("dict_list", "entry " + entry.id() + " is there twice: " + entry.term()));
            }
        }
        return terms;
    }

    private static void checkTranslations(
            DictionaryContent content, Map<Long, DictionaryTerm> terms, List<Violation> violations) {
        Set<TranslationKey> keys = new HashSet<>();
        Set<Long> ids = new HashSet<>();
        for (Translation translation : content.translations()) {
            checkId("translation_list", translation.id(), content.lastTranslationId(), violations);
            if (!keys.add(translation.key()) || !ids.add(translation.id())) {
                violations.add(violation(translation, "is there twice"));
            }
            if (!translation.key().source().equals(terms.get(translation.id1()))
                    || !translation.target().equals(terms.get(translation.id2()))) {
                violations.add(violation(translation, "does not fit the entries it names"));
            }
        }
    }

    private static void checkId(String field, long id, long last, List<Violation> violations) {
        if (id < 1 || id > last) {
            violations.add(new Violation(field, "id " + id + " is not from 1 to the last id, " + last));
        }
    }

    private static Violation violation(Translation translation, String what) {
        return new Violation(
                "translation_list", "translation " + translation.id() + " from " + translation.key() + " " + what);
    }
}
