// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.kvdb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.datadict.DataDictionaries;
import org.zatoee.core.datadict.DictionaryTerm;
import org.zatoee.core.datadict.Translation;
import org.zatoee.core.datadict.TranslationKey;
import org.zatoee.core.object.field.Field;

import static org.zatoee.core.admin.describe.ServiceDraft.reads;
import static org.zatoee.core.admin.describe.ServiceDraft.runs;
import static org.zatoee.core.admin.kvdb.DictionaryFields.ID;
import static org.zatoee.core.admin.kvdb.DictionaryFields.LAST_ID;
import static org.zatoee.core.admin.kvdb.DictionaryFields.SOURCE;
import static org.zatoee.core.admin.kvdb.DictionaryFields.TARGET;
import static org.zatoee.core.admin.kvdb.DictionaryFields.VALUE2;

/** The family {@code zato.kvdb.data-dict.translation}. */
final class TranslationServices {

    private static final String PREFIX = "zato.kvdb.data-dict.translation.";

    private final ClusterScope cluster;
    private final DataDictionaries dictionaries;

    TranslationServices(ClusterScope cluster, DataDictionaries dictionaries) {
        this.cluster = cluster;
        this.dictionaries = dictionaries;
    }

    List<PlatformService> changing() {
        return List.of(
                runs(cluster, PREFIX + "create", "Creates a translation of one entry to another.")
                        .takes(SOURCE)
                        .takes(TARGET)
                        .takes(VALUE2)
                        .gives(ID)
                        .by((input, zato) ->
                                DictionaryFields.id(dictionaries.createTranslation(source(input), target(input)))),
                runs(cluster, PREFIX + "edit", "Changes a translation.")
                        .takes(ID)
                        .takes(SOURCE)
                        .takes(TARGET)
                        .takes(VALUE2)
                        .gives(ID)
                        .by((input, zato) -> {
                            dictionaries.editTranslation(input.number("id"), source(input), target(input));
                            return DictionaryFields.id(input.number("id"));
                        }),
                runs(cluster, PREFIX + "delete", "Deletes a translation.")
                        .takes(ID)
                        .byCommand((input, zato) -> dictionaries.deleteTranslation(input.number("id"))));
    }

    List<PlatformService> reading() {
        return List.of(
                reads(cluster, PREFIX + "get-list", "Lists all translations.")
                        .givesList(item())
                        .by((input, zato) -> dictionaries.content().translations().stream()
                                .map(TranslationServices::item)
                                .toList()),
                reads(cluster, PREFIX + "translate", "Translates a value; all is empty if there is no translation.")
                        .takes(SOURCE)
                        .takes(TARGET)
                        .gives(TranslatedValue.FIELDS)
                        .by((input, zato) -> dictionaries
                                .translate(key(input))
                                .map(TranslatedValue::of)
                                .orElse(TranslatedValue.NONE)
                                .item()),
                reads(
                                cluster,
                                PREFIX + "get-last-id",
                                "Gives the id of the translation created last; empty if none was.")
                        .gives(LAST_ID)
                        .by((input, zato) ->
                                DictionaryFields.lastId(dictionaries.entries().lastTranslationId())));
    }

    private static DictionaryTerm source(Inputs input) {
        return new DictionaryTerm(input.text("system1"), input.text("key1"), input.text("value1"));
    }

    private static DictionaryTerm target(Inputs input) {
        return new DictionaryTerm(input.text("system2"), input.text("key2"), input.text("value2"));
    }

    private static TranslationKey key(Inputs input) {
        return new TranslationKey(source(input), input.text("system2"), input.text("key2"));
    }

    private static Field[] item() {
        return new Field[] {
            ID,
            SOURCE.get(0),
            SOURCE.get(1),
            SOURCE.get(2),
            TARGET.get(0),
            TARGET.get(1),
            VALUE2,
            Field.number("id1", 1, Long.MAX_VALUE),
            Field.number("id2", 1, Long.MAX_VALUE)
        };
    }

    private static Map<String, Object> item(Translation translation) {
        TranslationKey key = translation.key();
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", translation.id());
        item.put("system1", key.source().system());
        item.put("key1", key.source().key());
        item.put("value1", key.source().value());
        item.put("system2", key.system2());
        item.put("key2", key.key2());
        item.put("value2", translation.value2());
        item.put("id1", translation.id1());
        item.put("id2", translation.id2());
        return item;
    }
}
