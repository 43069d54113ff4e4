// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.kvdb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.datadict.DataDictionaries;
import org.zatoee.core.datadict.DictionaryEntry;
import org.zatoee.core.datadict.DictionaryTerm;
import org.zatoee.core.object.field.Field;

import static org.zatoee.core.admin.describe.ServiceDraft.reads;
import static org.zatoee.core.admin.describe.ServiceDraft.runs;
import static org.zatoee.core.admin.kvdb.DictionaryFields.ID;
import static org.zatoee.core.admin.kvdb.DictionaryFields.KEY;
import static org.zatoee.core.admin.kvdb.DictionaryFields.LAST_ID;
import static org.zatoee.core.admin.kvdb.DictionaryFields.NAME;
import static org.zatoee.core.admin.kvdb.DictionaryFields.SYSTEM;
import static org.zatoee.core.admin.kvdb.DictionaryFields.TERM;
import static org.zatoee.core.admin.kvdb.DictionaryFields.VALUE;

/** The family {@code zato.kvdb.data-dict.dictionary}. */
final class DictionaryServices {

    private static final String PREFIX = "zato.kvdb.data-dict.dictionary.";

    private final ClusterScope cluster;
    private final DataDictionaries dictionaries;

    DictionaryServices(ClusterScope cluster, DataDictionaries dictionaries) {
        this.cluster = cluster;
        this.dictionaries = dictionaries;
    }

    List<PlatformService> changing() {
        return List.of(
                runs(cluster, PREFIX + "create", "Creates an entry of the dictionaries.")
                        .takes(TERM)
                        .gives(ID)
                        .by((input, zato) -> DictionaryFields.id(dictionaries.createEntry(term(input)))),
                runs(cluster, PREFIX + "edit", "Changes an entry, and the translations that use it.")
                        .takes(ID)
                        .takes(TERM)
                        .gives(ID)
                        .by((input, zato) -> {
                            dictionaries.editEntry(input.number("id"), term(input));
                            return DictionaryFields.id(input.number("id"));
                        }),
                runs(cluster, PREFIX + "delete", "Deletes an entry, and the translations that use it.")
                        .takes(ID)
                        .gives(ID)
                        .by((input, zato) -> {
                            dictionaries.deleteEntry(input.number("id"));
                            return DictionaryFields.id(input.number("id"));
                        }));
    }

    List<PlatformService> reading() {
        return List.of(
                reads(cluster, PREFIX + "get-list", "Lists all entries, by system, key and value.")
                        .givesList(ID, SYSTEM, KEY, VALUE)
                        .by((input, zato) -> dictionaries.entries().entries().stream()
                                .map(DictionaryServices::item)
                                .toList()),
                reads(cluster, PREFIX + "get-system-list", "Lists the systems there are.")
                        .givesList(NAME)
                        .by((input, zato) -> names(dictionaries.names(List.of(), DictionaryTerm::system))),
                reads(cluster, PREFIX + "get-key-list", "Lists the keys of a system.")
                        .takes(SYSTEM)
                        .givesList(NAME)
                        .by((input, zato) ->
                                names(dictionaries.names(List.of(input.text("system")), DictionaryTerm::key))),
                reads(cluster, PREFIX + "get-value-list", "Lists the values of a key of a system.")
                        .takes(SYSTEM, KEY)
                        .givesList(NAME)
                        .by((input, zato) -> names(dictionaries.names(
                                List.of(input.text("system"), input.text("key")), DictionaryTerm::value))),
                reads(cluster, PREFIX + "get-last-id", "Gives the id of the entry created last; empty if none was.")
                        .gives(LAST_ID)
                        .by((input, zato) ->
                                DictionaryFields.lastId(dictionaries.entries().lastEntryId())));
    }

    private static DictionaryTerm term(Inputs input) {
        return new DictionaryTerm(input.text("system"), input.text("key"), input.text("value"));
    }

    private static Map<String, Object> item(DictionaryEntry entry) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", entry.id());
        item.put("system", entry.term().system());
        item.put("key", entry.term().key());
        item.put("value", entry.term().value());
        return item;
    }

    private static List<Map<String, String>> names(List<String> names) {
        return names.stream().map(name -> Map.of(Field.NAME, name)).toList();
    }
}
