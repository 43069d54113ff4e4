// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.kvdb;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.ServiceCalls;
import org.zatoee.core.admin.stats.SampleServices;
import org.zatoee.core.admin.stats.StatsServices;
import org.zatoee.core.datadict.DataDictionaries;
import org.zatoee.core.kvdb.command.RemoteCommand;
import org.zatoee.core.security.role.AdminRole;
import org.zatoee.core.stats.Statistics;
import org.zatoee.core.testkit.datadict.InMemoryDictionaryStore;
import org.zatoee.core.testkit.keys.InMemoryCommandExecutor;
import org.zatoee.core.testkit.keys.InMemoryHashes;
import org.zatoee.core.testkit.keys.InMemorySampleStore;
import org.zatoee.core.testkit.keys.InMemoryStatisticsStore;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KvdbServicesTest {

    private static final ClusterScope CLUSTER = new ClusterScope(1);
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-31T12:00:00Z"));

    private final InMemoryHashes hashes = new InMemoryHashes();
    private final DataDictionaries dictionaries = new DataDictionaries(new InMemoryDictionaryStore());
    private final RemoteCommand commands = new RemoteCommand(new InMemoryCommandExecutor(hashes));

    @Test
    void haveTheNamesOfTheContract() {
        assertThat(KvdbServices.all(CLUSTER, dictionaries, commands, CLOCK))
                .extracting(service -> service.name().substring("zato.kvdb.".length()))
                .containsExactlyInAnyOrder(
                        "data-dict.dictionary.get-list",
                        "data-dict.dictionary.create",
                        "data-dict.dictionary.edit",
                        "data-dict.dictionary.delete",
                        "data-dict.dictionary.get-system-list",
                        "data-dict.dictionary.get-key-list",
                        "data-dict.dictionary.get-value-list",
                        "data-dict.dictionary.get-last-id",
                        "data-dict.translation.get-list",
                        "data-dict.translation.create",
                        "data-dict.translation.edit",
                        "data-dict.translation.delete",
                        "data-dict.translation.translate",
                        "data-dict.translation.get-last-id",
                        "data-dict.impexp.import",
                        "data-dict.impexp.export",
                        "remote-command.execute");
    }

    @Test
    void letViewersOnlyLook() {
        assertThat(all().filter(each -> each.role() == AdminRole.VIEWER))
                .extracting(PlatformService::name)
                .allMatch(name -> name.matches(".*\\.(get[a-z-]*|translate|export)"));
        assertThat(all().filter(each -> each.role() == AdminRole.NONE)).isEmpty();
    }

    private Stream<PlatformService> all() {
        return Stream.of(
                        KvdbServices.all(CLUSTER, dictionaries, commands, CLOCK),
                        StatsServices.all(
                                CLUSTER, new Statistics(new InMemoryStatisticsStore(hashes)), new TwoServices(), CLOCK),
                        SampleServices.all(CLUSTER, new InMemorySampleStore(hashes), new TwoServices()))
                .flatMap(List::stream);
    }

    @Test
    void refuseToActForAnotherCluster() {
        assertThat(all())
                .allSatisfy(each -> assertThatThrownBy(() -> ServiceCalls.call(each, Map.of("cluster_id", "77")))
                        .as(each.name())
                        .isInstanceOf(NotFoundException.class)
                        .hasMessageStartingWith("cluster_id"));
    }

    @Test
    void keepDictionaries() {
        assertThat(call("data-dict.dictionary.get-last-id")).isEqualTo(Map.of("value", ""));
        assertThat(call("data-dict.dictionary.create", "system", "crm", "key", "currency", "value", "EUR"))
                .isEqualTo(Map.of("id", 1L));

        assertThat(call("data-dict.dictionary.edit", "id", "1", "system", "crm", "key", "currency", "value", "EURO"))
                .isEqualTo(Map.of("id", 1L));

        assertThat(call("data-dict.dictionary.get-list"))
                .isEqualTo(List.of(Map.of("id", 1L, "system", "crm", "key", "currency", "value", "EURO")));
        assertThat(call("data-dict.dictionary.get-value-list", "system", "crm", "key", "currency"))
                .isEqualTo(List.of(Map.of("name", "EURO")));
        assertThat(call("data-dict.dictionary.get-last-id")).isEqualTo(Map.of("value", 1L));
    }

    @Test
    void nameEveryFieldThatIsMissing() {
        assertThatThrownBy(() -> call("data-dict.dictionary.create", "key", "currency"))
                .isInstanceOfSatisfying(BadRequestException.class, refused -> assertThat(refused.violations())
                        .extracting(Violation::field)
                        .containsExactly("system", "value"));
    }

    @Test
    void translate() {
        call("data-dict.dictionary.create", "system", "crm", "key", "currency", "value", "EUR");
        call("data-dict.dictionary.create", "system", "erp", "key", "sign", "value", "€");
        List<Object> euro =
                List.of("system1", "crm", "key1", "currency", "value1", "EUR", "system2", "erp", "key2", "sign");
        List<Object> translation = new ArrayList<>(euro);
        translation.addAll(List.of("value2", "€"));
        call("data-dict.translation.create", translation.toArray());

        // Computed with Python's hashlib.
        assertThat(call("data-dict.translation.translate", euro.toArray()))
                .isEqualTo(Map.of(
                        "value2", "€",
                        "repr", "'\\xe2\\x82\\xac'",
                        "hex", "e2 82 ac",
                        "sha1", "83fc867a6ea7bf1ca105aec9a1b81234e0aec40e",
                        "sha256", "c4cc90ed3d26f12d4b08a75140970a7904035c31cbb4515a83f19b9003c00d1d"));
        assertThat(call(
                        "data-dict.translation.translate",
                        "system1",
                        "erp",
                        "key1",
                        "sign",
                        "value1",
                        "€",
                        "system2",
                        "crm",
                        "key2",
                        "currency"))
                .isEqualTo(TranslatedValue.NONE.item());
    }

    @Test
    void importWhatTheyExport() {
        call("data-dict.dictionary.create", "system", "crm", "key", "currency", "value", "EUR");
        Object archive = ((Map<?, ?>) call("data-dict.impexp.export")).get("data");
        call("data-dict.dictionary.delete", "id", 1);

        call("data-dict.impexp.import", "data", archive);

        assertThat(call("data-dict.dictionary.get-list"))
                .isEqualTo(List.of(Map.of("id", 1L, "system", "crm", "key", "currency", "value", "EUR")));
    }

    @Test
    void runCommands() {
        call("remote-command.execute", "command", "SET k 'a b'");

        assertThat(call("remote-command.execute", "command", "get k")).isEqualTo(Map.of("result", "a b"));
    }

    private Object call(String name, Object... fields) {
        PlatformService found = all().filter(service -> service.name().equals("zato.kvdb." + name))
                .findFirst()
                .orElseThrow();
        return ServiceCalls.call(found, ServiceCalls.input(fields));
    }
}
