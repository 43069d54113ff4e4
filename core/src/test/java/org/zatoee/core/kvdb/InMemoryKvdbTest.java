// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.kvdb;

import org.junit.jupiter.api.Test;
import org.zatoee.core.component.ComponentUnavailableException;
import org.zatoee.core.testkit.kvdb.InMemoryKvdbConnector;
import org.zatoee.core.testkit.kvdb.KvdbContract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InMemoryKvdbTest extends KvdbContract {

    private final InMemoryKvdbConnector connector = new InMemoryKvdbConnector();

    @Override
    protected Kvdb connect() {
        return connector.connect();
    }

    @Test
    void cannotBeReachedWhileItIsDown() {
        Kvdb kvdb = connect();
        kvdb.claim("billing");

        connector.goesDown();

        assertThatThrownBy(kvdb::ping)
                .isInstanceOf(ComponentUnavailableException.class)
                .hasMessageContainingAll("KVDB", kvdb.location(), "Connection refused");
        assertThatThrownBy(connector::connect).isInstanceOf(ComponentUnavailableException.class);
    }

    @Test
    void keepsItsDataOverADownTime() {
        Kvdb kvdb = connect();
        kvdb.claim("billing");

        connector.goesDown();
        connector.comesBack();

        assertThatCode(kvdb::ping).doesNotThrowAnyException();
        assertThatThrownBy(() -> kvdb.claim("orders")).isInstanceOf(KvdbClaimedException.class);
        assertThat(kvdb.location()).isEqualTo("memory");
    }
}
