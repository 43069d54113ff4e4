// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.zatoee.core.object.KeyInUseException;

import static org.assertj.core.api.Assertions.assertThat;

/** What an ODB does when threads of two servers write at once. */
public abstract class ConcurrencyContract extends OdbTestCase {

    @Test
    void losesNoChange() throws Exception {
        long cluster = aCluster();
        int rounds = 25;

        List<List<Long>> versions = byAll(odb -> {
            List<Long> seen = new ArrayList<>();
            for (int i = 0; i < rounds; i++) {
                seen.add(odb.clusters().bumpConfigVersion(cluster));
            }
            return seen;
        });

        List<Long> all = versions.stream().flatMap(List::stream).toList();
        assertThat(all).doesNotHaveDuplicates().hasSize(THREADS * rounds);
        assertThat(odb().clusters().bumpConfigVersion(cluster)).isEqualTo(all.size() + 1);
    }

    @Test
    void makesOneClusterForAllThatAsk() throws Exception {
        for (int i = 0; i < 5; i++) {
            String name = aName();

            assertThat(new HashSet<>(byAll(odb -> odb.clusters().getOrCreate(name))))
                    .hasSize(1);
        }
    }

    @Test
    void registersOneServiceForAllThatSay() throws Exception {
        long cluster = aCluster();

        List<List<Long>> ids = byAll(odb -> {
            List<Long> mine = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                mine.add(odb.services()
                        .register(cluster, "service" + i, "Impl", false)
                        .id());
            }
            return mine;
        });

        assertThat(new HashSet<>(ids)).hasSize(1);
        assertThat(odb().services().findAll(cluster)).hasSize(10);
    }

    @Test
    void registersOneServiceForAllThatSayInTransactions() throws Exception {
        long cluster = aCluster();

        List<Long> ids = byAll(odb -> odb.inTransaction(() -> {
            odb.services().findAll(cluster);
            return odb.services().register(cluster, "service", "Impl", false).id();
        }));

        assertThat(new HashSet<>(ids)).hasSize(1);
    }

    @Test
    void joinsOneServerOnce() throws Exception {
        long cluster = aCluster();

        assertThat(new HashSet<>(byAll(odb -> odb.servers().join(cluster, "server1", ADDRESS, JOIN))))
                .hasSize(1);
    }

    @Test
    void givesANameToOneServerOnly() throws Exception {
        long cluster = aCluster();

        List<Boolean> renamed = byAll(odb -> {
            long server = odb.servers().join(cluster, aName(), ADDRESS, JOIN).id();
            try {
                return odb.servers().rename(server, "wanted").id() == server;
            } catch (KeyInUseException e) {
                return false;
            }
        });

        assertThat(renamed).containsOnlyOnce(true);
    }

    @Test
    void replacesWhatAServerHasAsAWhole() throws Exception {
        long cluster = aCluster();
        long server = aServer(cluster);
        long one = aService(cluster);
        long two = aService(cluster);

        byAll(odb -> {
            odb.deployedServices().replaceAll(server, List.of(aDeployment(server, one), aDeployment(server, two)));
            return server;
        });

        assertThat(odb().deployedServices().findByServer(server)).hasSize(2);
    }
}
