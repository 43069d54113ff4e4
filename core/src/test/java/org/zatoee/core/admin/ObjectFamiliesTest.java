// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zatoee.core.admin.type.ObjectTypes;
import org.zatoee.core.object.KeyInUseException;
import org.zatoee.core.object.field.Field;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.ServiceException;
import org.zatoee.service.Violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every family of objects, by its sample. */
class ObjectFamiliesTest {

    private final AdminCluster cluster = new AdminCluster();

    static List<Sample> samples() {
        return Sample.all();
    }

    @Test
    void thereIsASampleOfEveryType() {
        assertThat(samples()).extracting(Sample::type).containsExactlyInAnyOrderElementsOf(ObjectTypes.all());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void createAnswersWithIdAndNameAndTheListShowsWhatWasSent(Sample sample) {
        Map<String, Object> fields = sample.full(cluster, "first");
        Reply created = cluster.call(sample.service("create"), fields);
        assertThat(created.one()).containsEntry("name", "first").containsKey("id");
        assertThat(shown(sample, created.id())).containsAllEntriesOf(fields);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsNotSentHasItsDefault(Sample sample) {
        Map<String, Object> fields = sample.minimal(cluster, "first");
        Map<String, Object> shown =
                shown(sample, cluster.call(sample.service("create"), fields).id());
        for (Field field : sample.type().fields()) {
            if (field.listed() && !fields.containsKey(field.name())) {
                Object otherwise = field.otherwise() == null ? "" : field.otherwise();
                assertThat(shown).containsEntry(field.name(), otherwise);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void stringsStandForNumbersAndFlags(Sample sample) {
        Map<String, Object> fields = sample.full(cluster, "first");
        Map<String, Object> strings = new LinkedHashMap<>();
        fields.forEach((name, value) -> strings.put(name, String.valueOf(value)));
        assertThat(shown(sample, cluster.call(sample.service("create"), strings).id()))
                .containsAllEntriesOf(fields);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFieldThatMustBeThereIsNamedWhenItIsNot(Sample sample) {
        for (String field : sample.minimal(cluster, "first").keySet()) {
            Map<String, Object> fields = sample.minimal(cluster, "first");
            fields.remove(field);
            assertThatExceptionOfType(BadRequestException.class)
                    .isThrownBy(() -> cluster.call(sample.service("create"), fields))
                    .satisfies(refusal -> assertThat(refusal.violations())
                            .extracting(Violation::field)
                            .containsExactly(field));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void valuesOfAnotherTypeAreRefusedAllAtOnce(Sample sample) {
        Map<String, Object> fields = new HashMap<>(sample.full(cluster, "first"));
        fields.replaceAll((name, value) -> value instanceof Boolean ? "perhaps" : value);
        fields.replaceAll((name, value) -> value instanceof Long ? "3.5" : value);
        List<String> wrong = fields.entrySet().stream()
                .filter(field -> List.of("perhaps", "3.5").contains(field.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        assertThatExceptionOfType(BadRequestException.class)
                .isThrownBy(() -> cluster.call(sample.service("create"), fields))
                .satisfies(refusal -> assertThat(refusal.violations())
                        .extracting(Violation::field)
                        .containsAll(wrong));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aNameInUseIsSaidToBe(Sample sample) {
        cluster.call(sample.service("create"), sample.minimal(cluster, "first"));
        assertThatExceptionOfType(KeyInUseException.class)
                .isThrownBy(() -> cluster.call(sample.service("create"), sample.minimal(cluster, "first")))
                .withMessageContaining("in use")
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.CONFLICT));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void namesOfThePlatformAreRefused(Sample sample) {
        assertThatThrownBy(() -> cluster.call(sample.service("create"), sample.minimal(cluster, "Zato.mine")))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("name");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void editChangesWhatIsSentAndKeepsTheRest(Sample sample) {
        Map<String, Object> fields = sample.full(cluster, "first");
        long id = cluster.call(sample.service("create"), fields).id();
        Map<String, Object> edit = sample.minimal(cluster, "renamed");
        edit.put("id", id);
        assertThat(cluster.call(sample.service("edit"), edit).one())
                .containsEntry("id", id)
                .containsEntry("name", "renamed");
        fields.put("name", "renamed");
        assertThat(shown(sample, id)).containsAllEntriesOf(fields);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anEditOfAnOlderVersionIsRefused(Sample sample) {
        long id = cluster.call(sample.service("create"), sample.minimal(cluster, "first"))
                .id();
        Object version = shown(sample, id).get("version");
        Map<String, Object> edit = sample.minimal(cluster, "second");
        edit.put("id", id);
        edit.put("version", version);
        cluster.call(sample.service("edit"), edit);
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> cluster.call(sample.service("edit"), edit))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.CONFLICT));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anIdThatIsNotThereIsNotFound(Sample sample) {
        Map<String, Object> edit = sample.minimal(cluster, "first");
        edit.put("id", 987_654);
        for (String verb : List.of("edit", "delete", "get-by-id")) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> cluster.call(sample.service(verb), edit))
                    .withMessageContaining("987654");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anotherClusterIsRefused(Sample sample) {
        Map<String, Object> fields = sample.minimal(cluster, "first");
        fields.put("cluster_id", cluster.id + 1);
        for (String verb : List.of("create", "get-list")) {
            assertThatThrownBy(() -> cluster.call(sample.service(verb), fields))
                    .isInstanceOf(NotFoundException.class)
                    .hasMessageContaining("cluster_id");
        }
        fields.put("cluster_id", String.valueOf(cluster.id));
        assertThat(cluster.call(sample.service("create"), fields).one()).containsEntry("name", "first");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theListIsSortedByNameAndPaged(Sample sample) {
        for (String name : List.of("c3", "a1", "b2")) {
            Map<String, Object> fields = sample.minimal(cluster, name);
            fields.computeIfPresent("username", (field, value) -> name);
            fields.computeIfPresent("url_path", (field, value) -> "/" + name);
            cluster.call(sample.service("create"), fields);
        }
        String list = sample.service("get-list");
        assertThat(cluster.call(list, "query", "").each("name")).containsSubsequence("a1", "b2", "c3");
        assertThat(cluster.call(list, "query", "B2").each("name")).containsExactly("b2");
        Reply page = cluster.call(list, "query", "-target", "paginate", "true", "cur_page", "2", "page_size", 2);
        assertThat(page.each("name")).containsExactly("c3");
        assertThat(page.meta()).containsEntry("total", 3L).containsEntry("num_pages", 2L);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void deleteRemovesTheObject(Sample sample) {
        long id = cluster.call(sample.service("create"), sample.minimal(cluster, "first"))
                .id();
        assertThat(cluster.call(sample.service("delete"), "id", String.valueOf(id))
                        .output())
                .isNull();
        assertThat(cluster.call(sample.service("get-list")).each("id")).doesNotContain(id);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsNoFieldOfARequestIsIgnored(Sample sample) {
        Map<String, Object> fields = sample.minimal(cluster, "first");
        fields.putAll(Map.of("id", 4711, "password", "chosen", "version", 99, "is_admin", true));
        long id = cluster.call(sample.service("create"), fields).id();
        assertThat(id).isNotEqualTo(4711);
        assertThat(shown(sample, id)).doesNotContainKeys("password", "is_admin");
        assertThat(cluster.odb
                        .configObjects()
                        .find(cluster.id, id)
                        .orElseThrow()
                        .secrets()
                        .values()
                        .values())
                .noneMatch(secret -> secret.contains("nesohc"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyChangeIsAudited(Sample sample) {
        Map<String, Object> fields = sample.minimal(cluster, "first");
        long id = cluster.call(sample.service("create"), fields).id();
        fields.put("id", id);
        fields.put("name", "second");
        cluster.call(sample.service("edit"), fields);
        cluster.call(sample.service("delete"), "id", id);
        assertThat(cluster.audit())
                .filteredOn(entry -> entry.subject().id() == id)
                .extracting(entry -> entry.action() + " " + entry.subject().name())
                .containsExactly("delete second", "edit second", "create first");
        assertThat(cluster.audit().get(1).changes()).contains("\"name\":{\"from\":\"first\",\"to\":\"second\"}");
        assertThat(cluster.audit().get(0).actor().user()).isEqualTo("pubapi");
        assertThat(cluster.audit().get(0).actor().remoteAddress()).isEqualTo("10.0.0.7");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void passwordsAreChangedAndNeverShown(Sample sample) {
        if (sample.type().password().isEmpty()) {
            assertThat(cluster.store.lookup(sample.service("change-password"))).isNull();
            return;
        }
        long id = cluster.call(sample.service("create"), sample.minimal(cluster, "first"))
                .id();
        String change = sample.service("change-password");
        assertThat(cluster.call(change, "id", id, "password1", "s3cret", "password2", "s3cret")
                        .one())
                .containsEntry("id", id);
        assertThat(cluster.odb
                        .configObjects()
                        .find(cluster.id, id)
                        .orElseThrow()
                        .secrets()
                        .values()
                        .values())
                .singleElement()
                .asString()
                .endsWith("terc3s");
        assertThatThrownBy(() -> cluster.call(change, "id", id, "password1", "a", "password2", "b"))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("password2");
        assertThat(shown(sample, id).toString() + cluster.audit()).doesNotContain("s3cret", "terc3s");
        List<String> actions = new ArrayList<>();
        cluster.audit().forEach(entry -> actions.add(entry.action()));
        assertThat(actions).contains("change-password");
    }

    private Map<String, Object> shown(Sample sample, long id) {
        Map<String, Object> one =
                cluster.call(sample.service("get-by-id"), "id", id).one();
        assertThat(cluster.call(sample.service("get-list")).list()).contains(one);
        return one;
    }
}
