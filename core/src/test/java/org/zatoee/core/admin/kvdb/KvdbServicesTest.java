// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.kvdb;

import java.lang.reflect.ParameterizedType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.kvdb.DictionaryServices.Item;
import org.zatoee.core.admin.kvdb.DictionaryServices.ItemId;
import org.zatoee.core.admin.kvdb.DictionaryServices.Key;
import org.zatoee.core.admin.kvdb.DictionaryServices.LastId;
import org.zatoee.core.admin.kvdb.DictionaryServices.Name;
import org.zatoee.core.admin.kvdb.DictionaryServices.NewItem;
import org.zatoee.core.admin.kvdb.TranslationServices.Question;
import org.zatoee.core.admin.stats.SampleServices;
import org.zatoee.core.admin.stats.StatsServices;
import org.zatoee.core.datadict.DataDictionaries;
import org.zatoee.core.kvdb.command.RemoteCommand;
import org.zatoee.core.security.AdminRole;
import org.zatoee.core.sio.ServiceContract;
import org.zatoee.core.stats.Statistics;
import org.zatoee.core.testkit.datadict.InMemoryDictionaryStore;
import org.zatoee.core.testkit.keys.InMemoryCommandExecutor;
import org.zatoee.core.testkit.keys.InMemoryHashes;
import org.zatoee.core.testkit.keys.InMemorySampleStore;
import org.zatoee.core.testkit.keys.InMemoryStatisticsStore;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.test.TestContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class KvdbServicesTest {

    private static final ServiceContext ZATO = TestContext.create();
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-31T12:00:00Z"));

    private final InMemoryHashes hashes = new InMemoryHashes();
    private final DataDictionaries dictionaries = new DataDictionaries(new InMemoryDictionaryStore());
    private final RemoteCommand commands = new RemoteCommand(new InMemoryCommandExecutor(hashes));

    @Test
    void haveTheNamesOfTheContract() {
        assertThat(KvdbServices.all(dictionaries, commands, CLOCK))
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
    void takeAndReturnWhatCanBeConverted() {
        assertThat(all()).allSatisfy(each -> {
            var types = (ParameterizedType) each.service().getClass().getGenericInterfaces()[0];
            assertThatCode(() ->
                            ServiceContract.of(types.getActualTypeArguments()[0], types.getActualTypeArguments()[1]))
                    .as(each.name())
                    .doesNotThrowAnyException();
        });
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
                        KvdbServices.all(dictionaries, commands, CLOCK),
                        StatsServices.all(
                                new Statistics(new InMemoryStatisticsStore(hashes)), new TwoServices(), CLOCK),
                        SampleServices.all(new InMemorySampleStore(hashes), new TwoServices()))
                .flatMap(List::stream);
    }

    @Test
    void keepDictionaries() throws Exception {
        assertThat(this.<Void, LastId>call("data-dict.dictionary.get-last-id", null))
                .isEqualTo(new LastId(""));
        ItemId id = call("data-dict.dictionary.create", new NewItem("crm", "currency", "EUR"));

        assertThat(this.<Item, ItemId>call("data-dict.dictionary.edit", new Item(id.id(), "crm", "currency", "EURO")))
                .isEqualTo(id);

        assertThat(this.<Void, List<Item>>call("data-dict.dictionary.get-list", null))
                .containsExactly(new Item(1, "crm", "currency", "EURO"));
        assertThat(this.<Key, List<Name>>call("data-dict.dictionary.get-value-list", new Key("crm", "currency")))
                .containsExactly(new Name("EURO"));
        assertThat(this.<Void, LastId>call("data-dict.dictionary.get-last-id", null))
                .isEqualTo(new LastId(1L));
    }

    @Test
    void translate() throws Exception {
        call("data-dict.dictionary.create", new NewItem("crm", "currency", "EUR"));
        call("data-dict.dictionary.create", new NewItem("erp", "sign", "€"));
        call(
                "data-dict.translation.create",
                new TranslationServices.NewItem("crm", "currency", "EUR", "erp", "sign", "€"));
        Question question = new Question("crm", "currency", "EUR", "erp", "sign");

        // Computed with Python's hashlib.
        assertThat(this.<Question, TranslatedValue>call("data-dict.translation.translate", question))
                .isEqualTo(new TranslatedValue(
                        "€",
                        "'\\xe2\\x82\\xac'",
                        "e2 82 ac",
                        "83fc867a6ea7bf1ca105aec9a1b81234e0aec40e",
                        "c4cc90ed3d26f12d4b08a75140970a7904035c31cbb4515a83f19b9003c00d1d"));
        assertThat(this.<Question, TranslatedValue>call(
                        "data-dict.translation.translate", new Question("erp", "sign", "€", "crm", "currency")))
                .isEqualTo(TranslatedValue.NONE);
    }

    @Test
    void importWhatTheyExport() throws Exception {
        call("data-dict.dictionary.create", new NewItem("crm", "currency", "EUR"));
        ExportDictionaries.Output export = call("data-dict.impexp.export", null);
        call("data-dict.dictionary.delete", new ItemId(1));

        call("data-dict.impexp.import", new ImportDictionaries.Input(export.data()));

        assertThat(this.<Void, List<Item>>call("data-dict.dictionary.get-list", null))
                .containsExactly(new Item(1, "crm", "currency", "EUR"));
    }

    @Test
    void runCommands() throws Exception {
        call("remote-command.execute", new ExecuteCommand.Input("SET k 'a b'"));

        assertThat(this.<ExecuteCommand.Input, ExecuteCommand.Output>call(
                        "remote-command.execute", new ExecuteCommand.Input("get k")))
                .isEqualTo(new ExecuteCommand.Output("a b"));
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // As the caller, who knows the service, says.
    private <I, O> O call(String name, I input) throws Exception {
        PlatformService found = KvdbServices.all(dictionaries, commands, CLOCK).stream()
                .filter(service -> service.name().equals("zato.kvdb." + name))
                .findFirst()
                .orElseThrow();
        return ((Service<I, O>) found.service()).handle(input, ZATO);
    }
}
