// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.datadict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.datadict.DictionaryTerm;
import org.zatoee.core.datadict.DictionaryView;
import org.zatoee.core.datadict.Translation;
import org.zatoee.core.datadict.TranslationKey;
import org.zatoee.kvdb.client.KeyScan;
import redis.clients.jedis.AbstractPipeline;
import redis.clients.jedis.Response;
import redis.clients.jedis.UnifiedJedis;

/** Reads from Redis what a change asks for. Used by one thread. */
final class RedisDictionaryView implements DictionaryView {

    private final UnifiedJedis redis;
    private @Nullable Map<Long, DictionaryTerm> entries;
    private @Nullable Map<String, Translation> translations;

    RedisDictionaryView(UnifiedJedis redis) {
        this.redis = redis;
    }

    @Override
    public Map<Long, DictionaryTerm> entries() {
        if (entries == null) {
            entries = DictionaryKeys.entries(redis.hgetAll(DictionaryKeys.ENTRIES));
        }
        return entries;
    }

    @Override
    public Collection<Translation> translations() {
        if (translations == null) {
            Map<String, Translation> found = new LinkedHashMap<>();
            KeyScan.forEachBatch(redis, DictionaryKeys.TRANSLATION_PREFIX + "*", keys -> read(keys, found));
            translations = found;
        }
        return translations.values();
    }

    @Override
    public Optional<Translation> translation(TranslationKey key) {
        String redisKey = DictionaryKeys.of(key);
        return DictionaryKeys.translation(redisKey, redis.hgetAll(redisKey));
    }

    @Override
    public long lastEntryId() {
        return number(DictionaryKeys.LAST_ENTRY_ID);
    }

    @Override
    public long lastTranslationId() {
        return number(DictionaryKeys.LAST_TRANSLATION_ID);
    }

    private void read(List<String> keys, Map<String, Translation> found) {
        List<Response<Map<String, String>>> hashes = new ArrayList<>(keys.size());
        try (AbstractPipeline pipeline = redis.pipelined()) {
            keys.forEach(key -> hashes.add(pipeline.hgetAll(key)));
            pipeline.sync();
        }
        for (int i = 0; i < keys.size(); i++) {
            String key = keys.get(i);
            DictionaryKeys.translation(key, hashes.get(i).get()).ifPresent(translation -> found.put(key, translation));
        }
    }

    private long number(String key) {
        String value = redis.get(key);
        try {
            return value == null || value.isEmpty() ? 0 : Long.parseLong(value);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
