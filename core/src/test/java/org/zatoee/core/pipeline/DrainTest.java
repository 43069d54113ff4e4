// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import org.junit.jupiter.api.Test;
import org.zatoee.core.pipeline.admission.Admission;

import static org.assertj.core.api.Assertions.assertThat;

class DrainTest extends PipelineTestCase {

    @Test
    void repliesEndTheirConnectionsWhileTheServerDrainsWhateverTheySay() {
        serve("/a", Void.class, String.class, (input, zato) -> "still here");
        admission = new Draining();

        assertThat(send(FakeCall.get("/a")).headers()).containsEntry("Connection", "close");
        assertThat(send(FakeCall.get("/unknown")).headers()).containsEntry("Connection", "close");
    }

    @Test
    void connectionsAreKeptAtAllOtherTimes() {
        serve("/a", Void.class, String.class, (input, zato) -> "ok");

        assertThat(send(FakeCall.get("/a")).headers()).doesNotContainKey("Connection");
    }

    private static final class Draining implements Admission {
        @Override
        public void admit() {}

        @Override
        public boolean drains() {
            return true;
        }
    }
}
