// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.datadict;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zatoee.core.datadict.DataDictionaries;
import org.zatoee.core.datadict.DictionaryContent;
import org.zatoee.core.datadict.DictionaryEntry;
import org.zatoee.core.datadict.DictionaryStore;
import org.zatoee.core.datadict.DictionaryTerm;
import org.zatoee.core.datadict.Translation;
import org.zatoee.core.datadict.TranslationKey;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.ServiceException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What data dictionaries do in every store, seen from two servers. */
public abstract class DataDictionariesContract {

    protected static final DictionaryTerm CRM_EUR = new DictionaryTerm("crm", "currency", "EUR");
    protected static final DictionaryTerm ERP_978 = new DictionaryTerm("erp", "iso_no", "978 €");
    private static final DictionaryTerm CRM_USD = new DictionaryTerm("crm", "currency", "USD");
    private static final DictionaryTerm ERP_840 = new DictionaryTerm("erp", "iso_no", "840");

    protected DataDictionaries server1;
    private DataDictionaries server2;

    /** The one store of this test, which is empty when the test starts, as another server sees it. */
    protected abstract DictionaryStore connect();

    @BeforeEach
    void startTwoServers() {
        server1 = new DataDictionaries(connect());
        server2 = new DataDictionaries(connect());
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(server1.content()).isEqualTo(new DictionaryContent(0, 0, List.of(), List.of()));
        assertThat(server1.translate(key(CRM_EUR, ERP_978))).isEmpty();
    }

    @Test
    void listsEntriesSortedByTheirTerms() {
        long usd = server1.createEntry(CRM_USD);
        long erp = server2.createEntry(ERP_978);
        long eur = server1.createEntry(CRM_EUR);

        assertThat(server2.entries().entries())
                .containsExactly(
                        new DictionaryEntry(eur, CRM_EUR),
                        new DictionaryEntry(usd, CRM_USD),
                        new DictionaryEntry(erp, ERP_978));
        assertThat(List.of(usd, erp, eur)).containsExactly(1L, 2L, 3L);
        assertThat(server2.entries().lastEntryId()).isEqualTo(3);
    }

    @Test
    void namesSystemsKeysAndValuesOnce() {
        List.of(CRM_USD, CRM_EUR, ERP_978).forEach(server1::createEntry);

        assertThat(server1.names(List.of(), DictionaryTerm::system)).containsExactly("crm", "erp");
        assertThat(server1.names(List.of("crm"), DictionaryTerm::key)).containsExactly("currency");
        assertThat(server1.names(List.of("crm", "currency"), DictionaryTerm::value))
                .containsExactly("EUR", "USD");
        assertThat(server1.names(List.of("sap"), DictionaryTerm::key)).isEmpty();
    }

    @Test
    void refusesAnEntryThatIsThere() {
        server1.createEntry(CRM_EUR);
        long usd = server1.createEntry(CRM_USD);

        assertConflict(() -> server2.createEntry(CRM_EUR), "already exists");
        assertConflict(() -> server2.editEntry(usd, CRM_EUR), "already exists");
        server1.editEntry(usd, CRM_USD);
        assertThat(server1.entries().entries()).hasSize(2);
    }

    @Test
    void namesEveryFieldThatBreaksARule() {
        assertThatThrownBy(() -> server1.createEntry(new DictionaryTerm("c:m", "a b", "")))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContainingAll("system: ", "key: ", "value: ");
        assertThatThrownBy(() -> server1.createEntry(new DictionaryTerm("crm", "currency", "a:::b")))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("value: ");
        assertThat(server1.entries().entries()).isEmpty();
    }

    @Test
    void knowsNoOtherIds() {
        assertThatThrownBy(() -> server1.editEntry(1, CRM_EUR)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> server1.deleteEntry(1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> server1.deleteTranslation(1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> server1.editTranslation(1, CRM_EUR, ERP_978)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void neverGivesAnIdTwice() {
        server1.deleteEntry(server1.createEntry(CRM_EUR));

        assertThat(server2.createEntry(CRM_EUR)).isEqualTo(2);
    }

    @Test
    void translatesFromOneSystemToAnother() {
        long eur = server1.createEntry(CRM_EUR);
        long no = server1.createEntry(ERP_978);

        long id = server1.createTranslation(CRM_EUR, ERP_978);

        assertThat(server2.translate(key(CRM_EUR, ERP_978))).contains("978 €");
        assertThat(server2.translate(key(ERP_978, CRM_EUR))).isEmpty();
        assertThat(server2.content().translations())
                .containsExactly(new Translation(id, key(CRM_EUR, ERP_978), "978 €", eur, no));
        assertThat(server2.content().lastTranslationId()).isEqualTo(id);
    }

    @Test
    void translatesOnlyBetweenEntries() {
        server1.createEntry(CRM_EUR);

        assertThatThrownBy(() -> server1.createTranslation(CRM_EUR, ERP_978))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("value2: ");
        assertThatThrownBy(() -> server1.createTranslation(CRM_USD, ERP_978))
                .hasMessageContainingAll("value1: ", "value2: ");
    }

    @Test
    void hasOneTranslationIntoASystemAndKey() {
        createAll();
        long id = server1.createTranslation(CRM_EUR, ERP_978);
        long other = server1.createTranslation(CRM_USD, ERP_840);

        assertConflict(() -> server2.createTranslation(CRM_EUR, ERP_840), "already exists");
        assertConflict(() -> server2.editTranslation(other, CRM_EUR, ERP_840), "already exists");
        server2.editTranslation(id, CRM_EUR, ERP_840);
        assertThat(server1.translate(key(CRM_EUR, ERP_978))).contains("840");
    }

    @Test
    void movesATranslationThatIsEdited() {
        createAll();
        long id = server1.createTranslation(CRM_EUR, ERP_978);

        server2.editTranslation(id, CRM_USD, ERP_840);

        assertThat(server1.translate(key(CRM_EUR, ERP_978))).isEmpty();
        assertThat(server1.translate(key(CRM_USD, ERP_840))).contains("840");
        assertThat(server1.content().translations()).hasSize(1);
    }

    @Test
    void takesTranslationsAlongWhenAnEntryIsRenamed() {
        createAll();
        server1.createTranslation(CRM_EUR, ERP_978);
        server1.createTranslation(ERP_978, CRM_EUR);
        DictionaryTerm renamed = new DictionaryTerm("crm", "money", "euro");

        server2.editEntry(1, renamed);

        assertThat(server1.translate(key(CRM_EUR, ERP_978))).isEmpty();
        assertThat(server1.translate(key(renamed, ERP_978))).contains("978 €");
        assertThat(server1.translate(key(ERP_978, renamed))).contains("euro");
        assertThat(server1.content().translations()).hasSize(2);
    }

    @Test
    void refusesARenamingThatWouldMakeTwoTranslationsOne() {
        createAll();
        DictionaryTerm sap = new DictionaryTerm("sap", "iso", "978");
        long id = server1.createEntry(sap);
        server1.createTranslation(CRM_EUR, ERP_978);
        server1.createTranslation(CRM_EUR, sap);

        assertConflict(() -> server1.editEntry(id, new DictionaryTerm("erp", "iso_no", "979")), "two translations");

        assertThat(server1.translate(key(CRM_EUR, sap))).contains("978");
    }

    @Test
    void removesTheTranslationsOfAnEntryThatIsDeleted() {
        createAll();
        server1.createTranslation(CRM_EUR, ERP_978);
        server1.createTranslation(ERP_978, CRM_USD);
        server1.createTranslation(CRM_USD, ERP_840);

        server2.deleteEntry(2);

        assertThat(server1.content().entries()).extracting(DictionaryEntry::id).doesNotContain(2L);
        assertThat(server1.content().translations())
                .extracting(Translation::key)
                .containsExactly(key(CRM_USD, ERP_840));
    }

    @Test
    void deletesATranslationAlone() {
        createAll();
        server1.deleteTranslation(server1.createTranslation(CRM_EUR, ERP_978));

        assertThat(server2.translate(key(CRM_EUR, ERP_978))).isEmpty();
        assertThat(server2.content().entries()).hasSize(4);
    }

    @Test
    void replacesEverythingThatWasThere() {
        createAll();
        server1.createTranslation(CRM_EUR, ERP_978);
        DictionaryContent content = new DictionaryContent(
                9,
                7,
                List.of(new DictionaryEntry(5, CRM_USD), new DictionaryEntry(6, ERP_840)),
                List.of(new Translation(3, key(CRM_USD, ERP_840), "840", 5, 6)));

        server2.replaceAll(content);

        assertThat(server1.content()).isEqualTo(content);
        assertThat(server1.createEntry(CRM_EUR)).isEqualTo(10);
    }

    @Test
    void replacesNothingByWhatIsUnsound() {
        createAll();
        DictionaryContent before = server1.content();
        DictionaryContent unsound = new DictionaryContent(
                5,
                0,
                List.of(new DictionaryEntry(5, CRM_USD), new DictionaryEntry(6, CRM_USD)),
                List.of(new Translation(3, key(CRM_USD, ERP_840), "840", 5, 7)));

        assertThatThrownBy(() -> server2.replaceAll(unsound))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContainingAll("id 6 is not from 1", "entry 6 is there twice", "does not fit the entries");
        assertThat(server1.content()).isEqualTo(before);
    }

    @Test
    void losesNothingWhenServersChangeItAtOnce() throws Exception {
        int perServer = 20;
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Long>> ids = new ArrayList<>();
            for (int i = 0; i < perServer; i++) {
                DictionaryTerm term1 = new DictionaryTerm("s1", "k", "v" + i);
                DictionaryTerm term2 = new DictionaryTerm("s2", "k", "v" + i);
                ids.add(threads.submit(() -> server1.createEntry(term1)));
                ids.add(threads.submit(() -> server2.createEntry(term2)));
            }
            List<Long> given = new ArrayList<>();
            for (Future<Long> id : ids) {
                given.add(id.get());
            }
            assertThat(given).doesNotHaveDuplicates();
            assertThat(server1.content().entries()).hasSize(2 * perServer);
        } finally {
            threads.shutdownNow();
        }
    }

    private void createAll() {
        List.of(CRM_EUR, ERP_978, CRM_USD, ERP_840).forEach(server1::createEntry);
    }

    protected static TranslationKey key(DictionaryTerm source, DictionaryTerm target) {
        return new TranslationKey(source, target.system(), target.key());
    }

    private static void assertConflict(Runnable change, String message) {
        assertThatThrownBy(change::run)
                .isInstanceOfSatisfying(
                        ServiceException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CONFLICT))
                .hasMessageContaining(message);
    }
}
