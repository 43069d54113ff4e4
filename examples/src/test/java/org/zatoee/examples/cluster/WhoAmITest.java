// SPDX-License-Identifier: Apache-2.0
package org.zatoee.examples.cluster;

import org.junit.jupiter.api.Test;
import org.zatoee.service.test.TestContext;

import static org.assertj.core.api.Assertions.assertThat;

class WhoAmITest {

    @Test
    void saysWhichServerAnswered() {
        TestContext zato = TestContext.create().withServer("server2", "billing").withCid("cid1");

        WhoAmI.Output output = new WhoAmI().handle(null, zato);

        assertThat(output).isEqualTo(new WhoAmI.Output("server2", "billing", "cid1"));
    }
}
