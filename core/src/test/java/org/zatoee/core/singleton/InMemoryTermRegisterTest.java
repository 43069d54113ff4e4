// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.singleton;

import org.zatoee.core.testkit.kvdb.InMemoryKvdb;
import org.zatoee.core.testkit.kvdb.TermRegisterContract;

class InMemoryTermRegisterTest extends TermRegisterContract {

    private final InMemoryKvdb kvdb = new InMemoryKvdb();

    @Override
    protected TermRegister register() {
        return kvdb.terms();
    }
}
