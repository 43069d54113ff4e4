// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.client;

import java.util.List;
import java.util.function.Consumer;

import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.params.ScanParams;
import redis.clients.jedis.resps.ScanResult;

/** Finds keys without stopping Redis for others, as KEYS would. */
public final class KeyScan {

    private static final int BATCH = 1000;

    private KeyScan() {}

    /**
     * Hands over the keys that match a pattern, up to about a thousand at a time; a key may come more than once. Keys that
     * appear or vanish meanwhile may or may not be among them.
     */
    public static void forEachBatch(UnifiedJedis redis, String pattern, Consumer<List<String>> batch) {
        ScanParams params = new ScanParams().match(pattern).count(BATCH);
        String cursor = ScanParams.SCAN_POINTER_START;
        do {
            ScanResult<String> found = redis.scan(cursor, params);
            if (!found.getResult().isEmpty()) {
                batch.accept(found.getResult());
            }
            cursor = found.getCursor();
        } while (!cursor.equals(ScanParams.SCAN_POINTER_START));
    }
}
