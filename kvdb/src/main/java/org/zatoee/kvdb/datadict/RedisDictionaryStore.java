// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.datadict;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.datadict.DictionaryChange;
import org.zatoee.core.datadict.DictionaryContent;
import org.zatoee.core.datadict.DictionaryEntry;
import org.zatoee.core.datadict.DictionaryStore;
import org.zatoee.core.datadict.DictionaryTerm;
import org.zatoee.core.datadict.DictionaryView;
import org.zatoee.core.datadict.Translation;
import org.zatoee.core.datadict.TranslationKey;
import org.zatoee.kvdb.client.RedisCommands;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;
import redis.clients.jedis.AbstractTransaction;
import redis.clients.jedis.UnifiedJedis;

/**
 * Dictionaries in Redis. A change is a transaction that is only executed if nothing it has read was changed since; if it
 * was, the change is worked out again. Thread-safe.
 */
public final class RedisDictionaryStore implements DictionaryStore {

    private static final int MAX_ATTEMPTS = 50;
    private static final String[] WATCHED = {
        DictionaryKeys.ENTRIES, DictionaryKeys.LAST_ENTRY_ID, DictionaryKeys.LAST_TRANSLATION_ID, DictionaryKeys.CHANGES
    };

    private final RedisCommands commands;

    /** Those of one server need not disturb each other. */
    private final ReentrantLock oneAtATime = new ReentrantLock();

    public RedisDictionaryStore(RedisCommands commands) {
        this.commands = commands;
    }

    @Override
    public DictionaryChange change(Function<DictionaryView, DictionaryChange> change) {
        return transaction(view -> {
            DictionaryChange what = change.apply(view);
            return new Prepared<>(what, transaction -> write(transaction, what));
        });
    }

    @Override
    public void replaceAll(DictionaryContent content) {
        transaction(view -> {
            List<TranslationKey> before =
                    view.translations().stream().map(Translation::key).toList();
            return new Prepared<>(content, transaction -> replace(transaction, before, content));
        });
    }

    @Override
    public long version() {
        @Nullable String changes = commands.run(redis -> redis.get(DictionaryKeys.CHANGES));
        try {
            return changes == null ? 0 : Long.parseLong(changes);
        } catch (NumberFormatException e) {
            // Somebody else wrote there: different from what it was is all that counts.
            return changes.hashCode();
        }
    }

    @Override
    public DictionaryContent content() {
        return commands.run(redis -> content(new RedisDictionaryView(redis), true));
    }

    @Override
    public DictionaryContent withoutTranslations() {
        return commands.run(redis -> content(new RedisDictionaryView(redis), false));
    }

    @Override
    public Optional<String> translate(TranslationKey key) {
        String redisKey = DictionaryKeys.of(key);
        return Optional.ofNullable(commands.run(redis -> redis.hget(redisKey, "value2")));
    }

    private static DictionaryContent content(DictionaryView view, boolean withTranslations) {
        Collection<Translation> translations = withTranslations ? view.translations() : List.of();
        List<DictionaryEntry> entries = view.entries().entrySet().stream()
                .map(entry -> new DictionaryEntry(entry.getKey(), entry.getValue()))
                .toList();
        return new DictionaryContent(view.lastEntryId(), view.lastTranslationId(), entries, List.copyOf(translations));
    }

    private <T> T transaction(Function<DictionaryView, Prepared<T>> work) {
        oneAtATime.lock();
        try {
            for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
                Optional<T> done = commands.runOnce(redis -> attempt(redis, work));
                if (done.isPresent()) {
                    return done.get();
                }
            }
        } finally {
            oneAtATime.unlock();
        }
        throw new ServiceException(ErrorCode.CONFLICT, "The dictionaries are being changed by others, try again");
    }

    /** Empty if somebody has changed something meanwhile. */
    private static <T> Optional<T> attempt(UnifiedJedis redis, Function<DictionaryView, Prepared<T>> work) {
        try (AbstractTransaction transaction = redis.transaction(false)) {
            transaction.watch(WATCHED);
            Prepared<T> prepared = work.apply(new RedisDictionaryView(redis));
            transaction.multi();
            prepared.writing().accept(transaction);
            transaction.incr(DictionaryKeys.CHANGES);
            return transaction.exec() == null ? Optional.empty() : Optional.of(prepared.result());
        }
    }

    private static void write(AbstractTransaction transaction, DictionaryChange change) {
        change.removedEntries().forEach(id -> transaction.hdel(DictionaryKeys.ENTRIES, Long.toString(id)));
        change.removedTranslations().forEach(key -> transaction.del(DictionaryKeys.of(key)));
        change.entries().forEach(entry -> put(transaction, entry.id(), entry.term()));
        change.translations().forEach(translation -> put(transaction, translation));
        change.newLastEntryId().ifPresent(id -> transaction.set(DictionaryKeys.LAST_ENTRY_ID, Long.toString(id)));
        change.newLastTranslationId()
                .ifPresent(id -> transaction.set(DictionaryKeys.LAST_TRANSLATION_ID, Long.toString(id)));
    }

    private static void replace(
            AbstractTransaction transaction, List<TranslationKey> before, DictionaryContent content) {
        transaction.del(DictionaryKeys.ENTRIES);
        before.forEach(key -> transaction.del(DictionaryKeys.of(key)));
        content.entries().forEach(entry -> put(transaction, entry.id(), entry.term()));
        content.translations().forEach(translation -> put(transaction, translation));
        transaction.set(DictionaryKeys.LAST_ENTRY_ID, Long.toString(content.lastEntryId()));
        transaction.set(DictionaryKeys.LAST_TRANSLATION_ID, Long.toString(content.lastTranslationId()));
    }

    private static void put(AbstractTransaction transaction, long id, DictionaryTerm term) {
        transaction.hset(DictionaryKeys.ENTRIES, Map.of(Long.toString(id), term.text()));
    }

    private static void put(AbstractTransaction transaction, Translation translation) {
        transaction.hset(DictionaryKeys.of(translation.key()), DictionaryKeys.hash(translation));
    }

    /** What is to be written, and what came of it. */
    private record Prepared<T>(T result, Consumer<AbstractTransaction> writing) {}
}
