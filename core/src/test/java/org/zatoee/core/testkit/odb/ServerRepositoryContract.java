// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zatoee.core.cluster.JoinStatus;
import org.zatoee.core.cluster.Server;
import org.zatoee.core.cluster.ServerAddress;
import org.zatoee.core.cluster.UpStatus;
import org.zatoee.core.object.KeyInUseException;
import org.zatoee.service.BadRequestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every {@link org.zatoee.core.cluster.ServerRepository} does. */
public abstract class ServerRepositoryContract extends OdbTestCase {

    private static final Instant LATER = NOON.plusSeconds(3600);

    @Test
    void knowsNoneThatNeverJoined() {
        long cluster = aCluster();

        assertThat(odb().servers().findAll(cluster)).isEmpty();
        assertThat(odb().servers().findByName(cluster, aName())).isEmpty();
    }

    @Test
    void recordsOneThatJoins() {
        long cluster = aCluster();

        Server joined = odb().servers().join(cluster, "server1", ADDRESS, JOIN);

        assertThat(joined)
                .isEqualTo(new Server(
                        joined.id(), cluster, "server1", joined.token(), ADDRESS, JOIN, UpStatus.RUNNING, NOON));
        assertThat(joined.token()).isNotBlank();
        assertThat(another().servers().findByName(cluster, "server1")).contains(joined);
    }

    @Test
    void keepsIdAndTokenOfOneThatJoinsAgain() {
        long cluster = aCluster();
        Server first = odb().servers().join(cluster, "server1", ADDRESS, JOIN);
        odb().servers().changeUpStatus(first.id(), UpStatus.CLEAN_DOWN, NOON.plusSeconds(1));
        ServerAddress address = new ServerAddress("esb2.example.com", "0.0.0.0", 65535);
        Server.Join join = new Server.Join(JoinStatus.ACCEPTED, LATER, "root@esb2");

        Server again = another().servers().join(cluster, "server1", address, join);

        assertThat(again)
                .isEqualTo(new Server(
                        first.id(), cluster, "server1", first.token(), address, join, UpStatus.RUNNING, LATER));
        assertThat(odb().servers().findAll(cluster)).containsExactly(again);
    }

    @Test
    void givesEveryServerATokenOfItsOwn() {
        long cluster = aCluster();

        assertThat(odb().servers().join(cluster, "server1", ADDRESS, JOIN).token())
                .isNotEqualTo(
                        odb().servers().join(cluster, "server2", ADDRESS, JOIN).token());
    }

    @Test
    void keepsServersOfOneNameInTwoClustersApart() {
        Server one = odb().servers().join(aCluster(), "server1", ADDRESS, JOIN);
        Server other = odb().servers().join(aCluster(), "server1", ADDRESS, JOIN);

        assertThat(one.id()).isNotEqualTo(other.id());
        assertThat(odb().servers().findAll(one.clusterId())).containsExactly(one);
    }

    @Test
    void listsThemByName() {
        long cluster = aCluster();
        odb().servers().join(cluster, "b", ADDRESS, JOIN);
        odb().servers().join(cluster, "\u00E4", ADDRESS, JOIN);
        odb().servers().join(cluster, "B", ADDRESS, JOIN);
        odb().servers().join(cluster, "a", ADDRESS, JOIN);

        assertThat(odb().servers().findAll(cluster)).extracting(Server::name).containsExactly("B", "a", "b", "\u00E4");
    }

    @Test
    void changesWhatAServerSaysOfItselfAndNothingElse() {
        Server joined = odb().servers().join(aCluster(), "server1", ADDRESS, JOIN);

        odb().servers().changeUpStatus(joined.id(), UpStatus.CLEAN_DOWN, LATER);

        assertThat(another().servers().findByName(joined.clusterId(), "server1"))
                .contains(new Server(
                        joined.id(),
                        joined.clusterId(),
                        "server1",
                        joined.token(),
                        ADDRESS,
                        JOIN,
                        UpStatus.CLEAN_DOWN,
                        LATER));
    }

    @Test
    void keepsTimesToTheMillisecond() {
        Instant precise = Instant.parse("2026-11-21T12:00:00.123456789Z");
        long cluster = aCluster();

        Server joined =
                odb().servers().join(cluster, "server1", ADDRESS, new Server.Join(JoinStatus.ACCEPTED, precise, ""));

        assertThat(joined.lastJoin().date()).isEqualTo(NOON);
        assertThat(odb().servers().findByName(cluster, "server1")).contains(joined);
    }

    @Test
    void findsThemById() {
        Server joined = odb().servers().join(aCluster(), "server1", ADDRESS, JOIN);

        assertThat(another().servers().find(joined.id())).contains(joined);
        assertThat(odb().servers().find(NOWHERE)).isEmpty();
    }

    @Test
    void renamesOneAndChangesNothingElse() {
        Server joined = odb().servers().join(aCluster(), "server1", ADDRESS, JOIN);

        Server renamed = odb().servers().rename(joined.id(), "server\u017C");

        assertThat(renamed).usingRecursiveComparison().ignoringFields("name").isEqualTo(joined);
        assertThat(renamed.name()).isEqualTo("server\u017C");
        assertThat(another().servers().findAll(joined.clusterId())).containsExactly(renamed);
        assertThat(odb().servers().rename(joined.id(), "server\u017C")).isEqualTo(renamed);
    }

    @Test
    void refusesANameThatAnotherOfTheClusterHas() {
        long cluster = aCluster();
        Server one = odb().servers().join(cluster, "one", ADDRESS, JOIN);
        Server other = odb().servers().join(cluster, "other", ADDRESS, JOIN);
        long elsewhere =
                odb().servers().join(aCluster(), "elsewhere", ADDRESS, JOIN).id();

        assertThatThrownBy(() -> odb().servers().rename(one.id(), "other"))
                .isInstanceOf(KeyInUseException.class)
                .hasMessageContaining("name: 'other' is in use");
        assertThat(odb().servers().findAll(cluster)).containsExactly(one, other);
        assertThat(odb().servers().rename(elsewhere, "other").name()).isEqualTo("other");
    }

    @Test
    void renamesOnlyWhatIsThereToWhatMayBeAName() {
        long server = aServer(aCluster());

        assertThatThrownBy(() -> odb().servers().rename(NOWHERE, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> odb().servers().rename(server, " x")).isInstanceOf(BadRequestException.class);
    }

    @Test
    void deletesOneWithWhatItHasDeployed() {
        long cluster = aCluster();
        long gone = aServer(cluster);
        long kept = aServer(cluster);
        long service = aService(cluster);
        odb().deployedServices().replaceAll(gone, List.of(aDeployment(gone, service)));
        odb().deployedServices().replaceAll(kept, List.of(aDeployment(kept, service)));

        odb().servers().delete(gone);

        assertThat(another().servers().find(gone)).isEmpty();
        assertThat(odb().deployedServices().findByService(service))
                .extracting(deployment -> deployment.deployed().serverId())
                .containsExactly(kept);
        assertThatThrownBy(() -> odb().servers().delete(gone)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAServerOfNoCluster() {
        assertThatThrownBy(() -> odb().servers().join(NOWHERE, "server1", ADDRESS, JOIN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesTheStatusOfNoServer() {
        assertThatThrownBy(() -> odb().servers().changeUpStatus(NOWHERE, UpStatus.RUNNING, NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("org.zatoee.core.testkit.odb.Names#kept")
    void keepsNamesAsTheyAre(String name) {
        Server joined = odb().servers().join(aCluster(), name, ADDRESS, JOIN);

        assertThat(another().servers().findByName(joined.clusterId(), name)).contains(joined);
        assertThat(joined.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("org.zatoee.core.testkit.odb.Names#refused")
    void refusesWhatMayNotBeAName(String name) {
        long cluster = aCluster();

        assertThatThrownBy(() -> odb().servers().join(cluster, name, ADDRESS, JOIN))
                .isInstanceOf(BadRequestException.class);
        assertThat(odb().servers().findByName(cluster, name)).isEmpty();
    }
}
