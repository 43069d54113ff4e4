// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.hook.DeploymentHooks;

import static org.assertj.core.api.Assertions.assertThat;

/** A service is asked before it is deployed, and told afterwards (zato-facts, section 1.5). */
class DeploymentHookRulesTest {

    private final ServiceStore store = new ServiceStore();
    private final List<String> run = new ArrayList<>();

    private final class Asked implements Service<Void, Void>, DeploymentHooks {

        private final String name;
        private final boolean wanted;
        private final boolean failing;

        Asked(String name, boolean wanted, boolean failing) {
            this.name = name;
            this.wanted = wanted;
            this.failing = failing;
        }

        @Override
        public Void handle(Void input, ServiceContext zato) {
            return null;
        }

        @Override
        public boolean beforeAddToStore(System.Logger logger) {
            run.add("before " + logger.getName() + " " + (store.lookup(name) != null));
            if (failing) {
                throw new IllegalStateException("not now");
            }
            return wanted;
        }

        @Override
        public void afterAddToStore(System.Logger logger) {
            run.add("after " + logger.getName() + " " + (store.lookup(name) != null));
            throw new IllegalStateException("too late to matter");
        }
    }

    private DeployedService service(String name, boolean wanted, boolean failing) {
        return TestServices.of(name, new Asked(name, wanted, failing));
    }

    @Test
    void isAskedBeforeAndToldAfterCallsReachIt() {
        store.replaceAll(List.of(service("a", true, false)));

        assertThat(run).containsExactly("before a false", "after a true");
    }

    @Test
    void isLeftOutAloneIfItSaysNoOrFails() {
        DeployedService wanted = service("a", true, false);

        List<DeployedService> there =
                store.replaceAll(List.of(wanted, service("no", false, false), service("fails", true, true)));

        assertThat(there).containsExactly(wanted);
        assertThat(store.all()).containsExactly(wanted);
    }

    @Test
    void isAskedOnceForEachVersion() {
        DeployedService first = service("a", true, false);
        store.replaceAll(List.of(first));
        run.clear();

        store.replaceAll(List.of(first, service("b", true, false)));
        assertThat(run).containsExactly("before b false", "after b true");

        run.clear();
        store.replaceAll(List.of(service("a", true, false)));
        assertThat(run).containsExactly("before a true", "after a true");
    }
}
