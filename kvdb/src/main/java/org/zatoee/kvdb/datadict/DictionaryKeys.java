// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.datadict;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.zatoee.core.datadict.DictionaryEntry;
import org.zatoee.core.datadict.DictionaryTerm;
import org.zatoee.core.datadict.Translation;
import org.zatoee.core.datadict.TranslationKey;
import org.zatoee.service.BadRequestException;

/** Under which keys, and how, dictionaries are kept (zato-facts, section 9). What others wrote badly is not there. */
final class DictionaryKeys {

    static final String ENTRIES = "zato:kvdb:data-dict:item";
    static final String LAST_ENTRY_ID = "zato:kvdb:data-dict:item:id";
    static final String LAST_TRANSLATION_ID = "zato:kvdb:data-dict:translation:id";

    /** Counts our changes: who watches it notices any. An addition to what Zato keeps. */
    static final String CHANGES = "zato:kvdb:data-dict:changes";

    static final String TRANSLATION_PREFIX = "zato:kvdb:data-dict:translation" + DictionaryTerm.SEPARATOR;

    private DictionaryKeys() {}

    static String of(TranslationKey key) {
        return TRANSLATION_PREFIX + key.text();
    }

    static Map<String, String> hash(Translation translation) {
        return Map.of(
                "id", Long.toString(translation.id()),
                "id1", Long.toString(translation.id1()),
                "id2", Long.toString(translation.id2()),
                "value2", translation.value2());
    }

    static Map<Long, DictionaryTerm> entries(Map<String, String> hash) {
        Map<Long, DictionaryTerm> entries = new HashMap<>(hash.size() * 2);
        hash.forEach((id, text) -> entry(id, text).ifPresent(entry -> entries.put(entry.id(), entry.term())));
        return entries;
    }

    static Optional<Translation> translation(String redisKey, Map<String, String> hash) {
        Optional<TranslationKey> key = TranslationKey.of(redisKey.substring(TRANSLATION_PREFIX.length()));
        String value2 = hash.get("value2");
        if (key.isEmpty() || value2 == null) {
            return Optional.empty();
        }
        try {
            long id = number(hash, "id");
            return Optional.of(new Translation(id, key.get(), value2, number(hash, "id1"), number(hash, "id2")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<DictionaryEntry> entry(String id, String text) {
        try {
            return Optional.of(new DictionaryEntry(Long.parseLong(id), DictionaryTerm.of(text)));
        } catch (NumberFormatException | BadRequestException e) {
            return Optional.empty();
        }
    }

    private static long number(Map<String, String> hash, String field) {
        return Long.parseLong(hash.getOrDefault(field, ""));
    }
}
