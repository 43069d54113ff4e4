// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.datadict;

import org.zatoee.core.testkit.datadict.DataDictionariesContract;
import org.zatoee.core.testkit.datadict.InMemoryDictionaryStore;

class InMemoryDataDictionariesTest extends DataDictionariesContract {

    private final DictionaryStore store = new InMemoryDictionaryStore();

    @Override
    protected DictionaryStore connect() {
        return store;
    }
}
