// SPDX-License-Identifier: Apache-2.0
package org.zatoee.examples.stock;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.zatoee.service.BadRequestException;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceName;
import org.zatoee.service.hook.CallHooks;
import org.zatoee.service.hook.CallOutcome;
import org.zatoee.service.verb.Delete;
import org.zatoee.service.verb.Get;
import org.zatoee.service.verb.Put;

/**
 * How much there is of each article: {@code GET}, {@code PUT} and {@code DELETE} of {@code /stock/{article}}. Other verbs
 * are answered with 405. Levels are kept in memory, on one server, until it stops.
 *
 * <p>The hooks are for every verb, so they take {@code Object}.
 */
@ServiceName("stock.levels")
public final class StockLevels
        implements Get<StockLevels.Article, StockLevels.Level>,
                Put<StockLevels.Level, StockLevels.Level>,
                Delete<StockLevels.Article, StockLevels.Level>,
                CallHooks<Object, Object> {

    private static final int MOST_ARTICLES = 1000;

    private final ConcurrentMap<String, Integer> levels = new ConcurrentHashMap<>();

    /**
     * Which article.
     *
     * @param article its number
     */
    public record Article(String article) {}

    /**
     * How much there is of an article.
     *
     * @param article its number
     * @param pieces how many pieces
     */
    public record Level(String article, int pieces) {}

    @Override
    public Level get(Article input, ServiceContext zato) {
        return Optional.ofNullable(levels.get(input.article()))
                .map(pieces -> new Level(input.article(), pieces))
                .orElseThrow(() -> noSuch(input));
    }

    @Override
    public Level put(Level input, ServiceContext zato) {
        Integer before = levels.put(input.article(), input.pieces());
        zato.response().status(before == null ? 201 : 200);
        return input;
    }

    @Override
    public Level delete(Article input, ServiceContext zato) {
        return Optional.ofNullable(levels.remove(input.article()))
                .map(pieces -> new Level(input.article(), pieces))
                .orElseThrow(() -> noSuch(input));
    }

    private static NotFoundException noSuch(Article input) {
        return new NotFoundException("There is no article '" + input.article() + "'");
    }

    /** What it throws is the answer. */
    @Override
    public void validateInput(Object input, ServiceContext zato) {
        if (input instanceof Level level && level.pieces() < 0) {
            throw new BadRequestException("pieces", "must not be negative");
        }
        if (input instanceof Level level && levels.size() >= MOST_ARTICLES && !levels.containsKey(level.article())) {
            throw new BadRequestException("article", "is one too many");
        }
    }

    @Override
    public void finalizeHandle(CallOutcome outcome, ServiceContext zato) {
        zato.logger().log(System.Logger.Level.DEBUG, "It took {0}", outcome.processingTime());
    }
}
