// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.kvdb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.kvdb.DictionaryServices.ItemId;
import org.zatoee.core.admin.kvdb.DictionaryServices.LastId;
import org.zatoee.core.datadict.DataDictionaries;
import org.zatoee.core.datadict.DictionaryTerm;
import org.zatoee.core.datadict.Translation;
import org.zatoee.core.datadict.TranslationKey;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

/** The services of {@code zato.kvdb.data-dict.translation}. Components of records are named as on the wire. */
final class TranslationServices {

    private TranslationServices() {}

    static Map<String, Service<?, ?>> all(DataDictionaries dictionaries) {
        Map<String, Service<?, ?>> all = new LinkedHashMap<>();
        all.put("get-list", new GetList(dictionaries));
        all.put("create", new Create(dictionaries));
        all.put("edit", new Edit(dictionaries));
        all.put("delete", new Delete(dictionaries));
        all.put("translate", new Translate(dictionaries));
        all.put("get-last-id", new GetLastId(dictionaries));
        return all;
    }

    record NewItem(String system1, String key1, String value1, String system2, String key2, String value2) {
        DictionaryTerm source() {
            return new DictionaryTerm(system1, key1, value1);
        }

        DictionaryTerm target() {
            return new DictionaryTerm(system2, key2, value2);
        }
    }

    record Edited(long id, String system1, String key1, String value1, String system2, String key2, String value2) {
        NewItem item() {
            return new NewItem(system1, key1, value1, system2, key2, value2);
        }
    }

    record Item(
            long id,
            String system1,
            String key1,
            String value1,
            String system2,
            String key2,
            String value2,
            long id1,
            long id2) {
        static Item of(Translation translation) {
            TranslationKey key = translation.key();
            DictionaryTerm source = key.source();
            return new Item(
                    translation.id(),
                    source.system(),
                    source.key(),
                    source.value(),
                    key.system2(),
                    key.key2(),
                    translation.value2(),
                    translation.id1(),
                    translation.id2());
        }
    }

    record Question(String system1, String key1, String value1, String system2, String key2) {
        TranslationKey key() {
            return new TranslationKey(new DictionaryTerm(system1, key1, value1), system2, key2);
        }
    }

    record GetList(DataDictionaries dictionaries) implements Service<Void, List<Item>> {
        @Override
        public List<Item> handle(Void input, ServiceContext zato) {
            return dictionaries.content().translations().stream().map(Item::of).toList();
        }
    }

    record Create(DataDictionaries dictionaries) implements Service<NewItem, ItemId> {
        @Override
        public ItemId handle(NewItem input, ServiceContext zato) {
            return new ItemId(dictionaries.createTranslation(input.source(), input.target()));
        }
    }

    record Edit(DataDictionaries dictionaries) implements Service<Edited, ItemId> {
        @Override
        public ItemId handle(Edited input, ServiceContext zato) {
            dictionaries.editTranslation(
                    input.id(), input.item().source(), input.item().target());
            return new ItemId(input.id());
        }
    }

    record Delete(DataDictionaries dictionaries) implements Service<ItemId, Void> {
        @Override
        public Void handle(ItemId input, ServiceContext zato) {
            dictionaries.deleteTranslation(input.id());
            return PlatformService.nothing();
        }
    }

    record Translate(DataDictionaries dictionaries) implements Service<Question, TranslatedValue> {
        @Override
        public TranslatedValue handle(Question input, ServiceContext zato) {
            return dictionaries.translate(input.key()).map(TranslatedValue::of).orElse(TranslatedValue.NONE);
        }
    }

    record GetLastId(DataDictionaries dictionaries) implements Service<Void, LastId> {
        @Override
        public LastId handle(Void input, ServiceContext zato) {
            return LastId.of(dictionaries.entries().lastTranslationId());
        }
    }
}
