// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.datadict;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.datadict.DataDictionaries;
import org.zatoee.core.datadict.DictionaryContent;
import org.zatoee.core.datadict.DictionaryEntry;
import org.zatoee.core.datadict.DictionaryStore;
import org.zatoee.core.datadict.DictionaryTerm;
import org.zatoee.core.datadict.Translation;
import org.zatoee.core.testkit.datadict.DataDictionariesContract;
import org.zatoee.kvdb.client.RedisCommands;
import org.zatoee.kvdb.client.SharedRedis;
import org.zatoee.kvdb.client.TestRedis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RedisDataDictionariesIT extends DataDictionariesContract {

    private static final String TRANSLATION = "zato:kvdb:data-dict:translation:::crm:::currency:::EUR:::erp:::iso_no";

    @RegisterExtension
    static final SharedRedis REDIS = new SharedRedis();

    private final List<RedisCommands> connections = new ArrayList<>();

    @AfterEach
    void disconnect() {
        connections.forEach(RedisCommands::close);
    }

    @Override
    protected DictionaryStore connect() {
        RedisCommands commands = new RedisCommands(REDIS.server().settings());
        connections.add(commands);
        return new RedisDictionaryStore(commands);
    }

    @Test
    void keepsThemUnderTheKeysThatToolsKnow() {
        server1.createEntry(CRM_EUR);
        server1.createEntry(ERP_978);
        server1.createTranslation(CRM_EUR, ERP_978);

        REDIS.server().run(client -> {
            assertThat(client.hgetAll("zato:kvdb:data-dict:item"))
                    .isEqualTo(Map.of("1", "crm:::currency:::EUR", "2", "erp:::iso_no:::978 €"));
            assertThat(client.get("zato:kvdb:data-dict:item:id")).isEqualTo("2");
            assertThat(client.hgetAll(TRANSLATION))
                    .isEqualTo(Map.of("id", "1", "id1", "1", "id2", "2", "value2", "978 €"));
            assertThat(client.get("zato:kvdb:data-dict:translation:id")).isEqualTo("1");
        });
    }

    @Test
    void leavesOutWhatOthersWroteBadly() {
        server1.createEntry(CRM_EUR);
        REDIS.server().run(client -> {
            client.hset("zato:kvdb:data-dict:item", "x", "a:::b:::c");
            client.hset("zato:kvdb:data-dict:item", "7", "no separators");
            client.hset("zato:kvdb:data-dict:translation:::a:::b", "value2", "c");
            client.hset(TRANSLATION, "value2", "978");
        });

        assertThat(server1.content().entries()).containsExactly(new DictionaryEntry(1, CRM_EUR));
        assertThat(server1.content().translations()).isEmpty();
    }

    @Test
    void listsTenThousandEntriesAndTranslationsQuickly() {
        server1.replaceAll(tenThousand());
        long start = System.nanoTime();

        DictionaryContent content = server1.content();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(content).isEqualTo(tenThousand());
    }

    private static DictionaryContent tenThousand() {
        List<DictionaryEntry> entries = new ArrayList<>();
        List<Translation> translations = new ArrayList<>();
        for (int i = 1; i <= 5000; i++) {
            DictionaryTerm source = new DictionaryTerm("crm", "customer", "c" + i);
            DictionaryTerm target = new DictionaryTerm("erp", "debtor", "d" + i);
            entries.add(new DictionaryEntry(2 * i - 1, source));
            entries.add(new DictionaryEntry(2 * i, target));
            translations.add(new Translation(2 * i - 1, key(source, target), "d" + i, 2 * i - 1, 2 * i));
            translations.add(new Translation(2 * i, key(target, source), "c" + i, 2 * i, 2 * i - 1));
        }
        return new DictionaryContent(10_000, 10_000, entries, translations);
    }

    @Test
    void saysThatRedisIsAway(@TempDir Path other) {
        TestRedis away = new TestRedis(other);
        try (RedisCommands commands = new RedisCommands(away.settings())) {
            DataDictionaries dictionaries = new DataDictionaries(new RedisDictionaryStore(commands));
            away.kill();

            assertThatThrownBy(() -> dictionaries.createEntry(CRM_EUR))
                    .isInstanceOf(ComponentUnavailableException.class);
            assertThatThrownBy(dictionaries::content).isInstanceOf(ComponentUnavailableException.class);
        } finally {
            away.close();
        }
    }
}
