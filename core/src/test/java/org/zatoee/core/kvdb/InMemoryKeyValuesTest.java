// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.kvdb;

import org.zatoee.core.testkit.kvdb.InMemoryKvdbConnector;
import org.zatoee.core.testkit.kvdb.KeyValuesContract;
import org.zatoee.service.data.KeyValues;

class InMemoryKeyValuesTest extends KeyValuesContract {

    private final InMemoryKvdbConnector database = new InMemoryKvdbConnector();

    @Override
    protected KeyValues connect() {
        return database.connect().keyValues();
    }
}
