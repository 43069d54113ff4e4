// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa;

import org.zatoee.core.odb.Odb;
import org.zatoee.odb.OdbSettings;

/** Two ODBs over one database, its schema in place, as two servers have them. */
record OdbPair(Odb one, Odb other) implements AutoCloseable {

    static OdbPair open(OdbSettings settings) {
        Odb one = new JdbcOdbConnector(settings).connect();
        one.migrate();
        return new OdbPair(one, new JdbcOdbConnector(settings).connect());
    }

    @Override
    public void close() {
        one.close();
        other.close();
    }
}
