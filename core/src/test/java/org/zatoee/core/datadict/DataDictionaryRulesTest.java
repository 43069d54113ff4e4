// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.datadict;

import org.zatoee.core.testkit.datadict.DataDictionariesContract;
import org.zatoee.core.testkit.datadict.InMemoryDictionaryStore;

/** The rules of dictionaries and translations (zato-facts, section 9), in memory; {@code RedisDataDictionariesIT} has them in Redis. */
class DataDictionaryRulesTest extends DataDictionariesContract {

    private final DictionaryStore store = new InMemoryDictionaryStore();

    @Override
    protected DictionaryStore connect() {
        return store;
    }
}
