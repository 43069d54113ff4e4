// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.odb;

import org.zatoee.core.testkit.odb.InMemoryOdb;
import org.zatoee.core.testkit.odb.OdbContract;

/** The ODB the tests of the core use passes the suites of the real ones. */
class InMemoryOdbTest extends OdbContract {

    private static final Odb ODB = new InMemoryOdb();

    @Override
    protected Odb odb() {
        return ODB;
    }

    @Override
    protected Odb another() {
        return ODB;
    }
}
