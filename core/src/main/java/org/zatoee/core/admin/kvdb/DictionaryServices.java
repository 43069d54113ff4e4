// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.kvdb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.zatoee.core.datadict.DataDictionaries;
import org.zatoee.core.datadict.DictionaryTerm;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

/** The services of {@code zato.kvdb.data-dict.dictionary}. Components of records are named as on the wire. */
final class DictionaryServices {

    private DictionaryServices() {}

    static Map<String, Service<?, ?>> all(DataDictionaries dictionaries) {
        Map<String, Service<?, ?>> all = new LinkedHashMap<>();
        all.put("get-list", new GetList(dictionaries));
        all.put("create", new Create(dictionaries));
        all.put("edit", new Edit(dictionaries));
        all.put("delete", new Delete(dictionaries));
        all.put("get-system-list", new GetSystemList(dictionaries));
        all.put("get-key-list", new GetKeyList(dictionaries));
        all.put("get-value-list", new GetValueList(dictionaries));
        all.put("get-last-id", new GetLastId(dictionaries));
        return all;
    }

    record ItemId(long id) {}

    record Item(long id, String system, String key, String value) {}

    record NewItem(String system, String key, String value) {}

    record SystemName(String system) {}

    record Key(String system, String key) {}

    record Name(String name) {
        static List<Name> all(List<String> names) {
            return names.stream().map(Name::new).toList();
        }
    }

    /** An id, or an empty text as long as none was given. */
    record LastId(Object value) {
        static LastId of(long id) {
            return new LastId(id == 0 ? "" : id);
        }
    }

    record GetList(DataDictionaries dictionaries) implements Service<Void, List<Item>> {
        @Override
        public List<Item> handle(Void input, ServiceContext zato) {
            return dictionaries.entries().entries().stream()
                    .map(entry -> new Item(
                            entry.id(),
                            entry.term().system(),
                            entry.term().key(),
                            entry.term().value()))
                    .toList();
        }
    }

    record Create(DataDictionaries dictionaries) implements Service<NewItem, ItemId> {
        @Override
        public ItemId handle(NewItem input, ServiceContext zato) {
            return new ItemId(dictionaries.createEntry(new DictionaryTerm(input.system(), input.key(), input.value())));
        }
    }

    record Edit(DataDictionaries dictionaries) implements Service<Item, ItemId> {
        @Override
        public ItemId handle(Item input, ServiceContext zato) {
            dictionaries.editEntry(input.id(), new DictionaryTerm(input.system(), input.key(), input.value()));
            return new ItemId(input.id());
        }
    }

    record Delete(DataDictionaries dictionaries) implements Service<ItemId, ItemId> {
        @Override
        public ItemId handle(ItemId input, ServiceContext zato) {
            dictionaries.deleteEntry(input.id());
            return input;
        }
    }

    record GetSystemList(DataDictionaries dictionaries) implements Service<Void, List<Name>> {
        @Override
        public List<Name> handle(Void input, ServiceContext zato) {
            return Name.all(dictionaries.names(List.of(), DictionaryTerm::system));
        }
    }

    record GetKeyList(DataDictionaries dictionaries) implements Service<SystemName, List<Name>> {
        @Override
        public List<Name> handle(SystemName input, ServiceContext zato) {
            return Name.all(dictionaries.names(List.of(input.system()), DictionaryTerm::key));
        }
    }

    record GetValueList(DataDictionaries dictionaries) implements Service<Key, List<Name>> {
        @Override
        public List<Name> handle(Key input, ServiceContext zato) {
            return Name.all(dictionaries.names(List.of(input.system(), input.key()), DictionaryTerm::value));
        }
    }

    record GetLastId(DataDictionaries dictionaries) implements Service<Void, LastId> {
        @Override
        public LastId handle(Void input, ServiceContext zato) {
            return LastId.of(dictionaries.entries().lastEntryId());
        }
    }
}
