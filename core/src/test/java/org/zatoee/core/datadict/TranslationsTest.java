// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.datadict;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

import org.junit.jupiter.api.Test;
import org.zatoee.core.testkit.kvdb.InMemoryKvdbConnector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TranslationsTest {

    private static final DictionaryTerm EUR = new DictionaryTerm("crm", "currency", "EUR");
    private static final DictionaryTerm USD = new DictionaryTerm("crm", "currency", "USD");
    private static final DictionaryTerm ISO = new DictionaryTerm("erp", "iso", "978");
    private static final TranslationKey KEY = new TranslationKey(EUR, "erp", "iso");

    private final InMemoryKvdbConnector database = new InMemoryKvdbConnector();
    private final DictionaryStore store = database.connect().dictionaries();
    private final DataDictionaries dictionaries = new DataDictionaries(store);
    private final Translations translations = new Translations(store);

    private long translate() {
        dictionaries.createEntry(EUR);
        dictionaries.createEntry(USD);
        dictionaries.createEntry(ISO);
        return dictionaries.createTranslation(EUR, ISO);
    }

    @Test
    void knowsNothingBeforeItHasLooked() {
        translate();

        assertThat(translations.translate(KEY)).isEmpty();
        translations.refresh();
        assertThat(translations.translate(KEY)).contains("978");
        assertThat(translations.translate(new TranslationKey(USD, "erp", "iso")))
                .isEmpty();
    }

    @Test
    void followsEachChange() {
        long id = translate();
        translations.refresh();

        dictionaries.editTranslation(id, USD, ISO);
        translations.refresh();
        assertThat(translations.translate(KEY)).isEmpty();
        assertThat(translations.translate(new TranslationKey(USD, "erp", "iso")))
                .contains("978");

        dictionaries.replaceAll(new DictionaryContent(0, 0, List.of(), List.of()));
        translations.refresh();
        assertThat(translations.translate(new TranslationKey(USD, "erp", "iso")))
                .isEmpty();
    }

    @Test
    void looksSoonOnceForManyWhoAsk() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        translate();

        translations.refreshSoon(waiting::add);
        translations.refreshSoon(waiting::add);

        assertThat(waiting).hasSize(1);
        waiting.remove().run();
        assertThat(translations.translate(KEY)).contains("978");
        translations.refreshSoon(waiting::add);
        assertThat(waiting).hasSize(1);
    }

    @Test
    void tellsOfEachChangeThatIsMade() {
        Queue<String> told = new ArrayDeque<>();
        DataDictionaries telling = new DataDictionaries(store, () -> told.add("changed"));

        long id = telling.createEntry(EUR);
        telling.editEntry(id, USD);
        telling.deleteEntry(id);
        assertThatThrownBy(() -> telling.deleteEntry(id)).isInstanceOf(RuntimeException.class);

        assertThat(told).hasSize(3);
    }
}
