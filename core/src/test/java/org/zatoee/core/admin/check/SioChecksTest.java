// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zatoee.core.admin.AdminCluster;
import org.zatoee.core.json.JsonDocument;
import org.zatoee.service.BadRequestException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The checks, with what clients of 3.0 send and expect. */
class SioChecksTest {

    private final AdminCluster cluster = new AdminCluster();

    static Stream<Arguments> checks() {
        return Stream.concat(scalars().stream(), collections().stream());
    }

    private static List<Arguments> scalars() {
        return List.of(
                Arguments.of(
                        "as-is",
                        """
                        {"id":"id1","a_id":"a1","b_count":"b1","c_size":"c1","d_timeout":"d1","is_e":"e1",
                        "needs_f":"f1","should_g":"g1"}""",
                        """
                        {"id":"id2","a_id":"a2","b_count":"b2","c_size":"c2","d_timeout":"d2","is_e":"e2",
                        "needs_f":"f2","should_g":"g2"}"""),
                Arguments.of("boolean", "{\"bool1\":\"True\",\"bool2\":0}", "{\"bool1\":false,\"bool2\":true}"),
                Arguments.of("integer", "{\"int1\":1,\"int2\":\"2\"}", "{\"int3\":3,\"int4\":4}"),
                Arguments.of(
                        "no-force-type",
                        """
                        {"aa1":"aa1-value","bb1":"bb1-value","a_id":"1","a_count":"2","a_size":"3","a_timeout":"4",
                        "is_b":true,"needs_b":false,"should_b":true}""",
                        """
                        {"aa2":11,"bb2":22,"c_id":33,"c_count":44,"c_size":55,"c_timeout":66,"is_d":false,
                        "needs_d":true,"should_d":false}"""),
                Arguments.of("unicode", "{\"uni_a\":\"a\",\"uni_b\":\"b\"}", "{\"uni_c\":\"c\",\"uni_d\":\"d\"}"),
                Arguments.of(
                        "utc",
                        "{\"utc1\":\"2019-01-26T22:33:44+00:00\",\"utc2\":\"2023-12-19T21:31:41+00:00\"}",
                        "{\"utc1\":\"1234-11-22T01:02:03\",\"utc2\":\"2918-03-19T21:22:23\"}"));
    }

    private static List<Arguments> collections() {
        return List.of(
                Arguments.of(
                        "csv",
                        "{\"csv1\":\"1,11,111,1111\",\"csv2\":\"2,22,222,2222\"}",
                        "{\"csv3\":\"3,33,333,3333\",\"csv4\":\"4,44,444,4444\"}"),
                Arguments.of(
                        "dict",
                        """
                        {"dict1":{"key1_1":"value1_1","key1_2":"value1_2"},
                        "dict2":{"key2_1":"value2_1","key2_2":"value2_2"}}""",
                        """
                        {"dict3":{"key3_1":"value3_1","key3_2":"value3_2"},
                        "dict4":{"key4_1":"value4_1","key4_2":"value4_2"}}"""),
                Arguments.of(
                        "list",
                        "{\"list1\":[\"1\",\"2\",\"3\"],\"list2\":[\"4\",\"5\",\"6\"]}",
                        "{\"list3\":[\"7\",\"8\",\"9\"],\"list4\":[\"10\",\"11\",\"12\"]}"),
                Arguments.of(
                        "list-of-dicts",
                        """
                        {"lod1":[{"k111":"v111","k112":"v112"},{"k121":"v121","k122":"v122"}],
                        "lod2":[{"k211":"v211","k212":"v212"},{"k221":"v221","k222":"v222"}]}""",
                        """
                        {"lod3":[{"k311":"v311","k312":"v312"},{"k321":"v321","k322":"v322"}],
                        "lod4":[{"k411":"v411","k412":"v412"},{"k421":"v421","k422":"v422"}]}"""));
    }

    @ParameterizedTest
    @MethodSource("checks")
    @SuppressWarnings("unchecked") // Read from JSON.
    void whatIsTakenAndGivenIsAsIn30(String check, String input, String output) {
        Map<String, Object> sent = (Map<String, Object>) JsonDocument.parse(input.getBytes(StandardCharsets.UTF_8));
        assertThat(cluster.call("zato.checks.sio." + check + "-service", sent).output())
                .isEqualTo(JsonDocument.parse(output));
    }

    @Test
    void nestedObjectsAreGivenBack() {
        Map<String, Object> sent = nested();
        assertThat(cluster.call("zato.checks.sio.nested-service", sent).output())
                .isEqualTo(sent);
    }

    @Test
    void anythingElseIsRefused() {
        assertThatThrownBy(() -> cluster.call("zato.checks.sio.integer-service", "int1", 1, "int2", 3))
                .isInstanceOf(BadRequestException.class);
    }

    @SuppressWarnings("unchecked") // Read from JSON.
    private static Map<String, Object> nested() {
        return (Map<String, Object>)
                JsonDocument.parse(
                        """
                {"meta":{"limit":111,"next":"abc","offset":30,"previous":"zxc","total_count":9090},
                "objects":{"also_known_as":[1,22,333,444],"catchment":"my-catchment",
                "description":"my-description","emails":[
                {"comment":"comment","confidential":"confidential","email":"email"},
                {"comment":"comment2","confidential":"confidential2","email":"email2"}],
                "id":123,"is_mobile":true,"last_updated":"2013-12-15","location":{"building":"my-building",
                "confidential":true,"flat_number":"12","level":"5","point":{"lat":"90.0","non":"10.0"},
                "postcode":"123456","state":"my-state","street_name":"my-street_name","street_number":"23",
                "street_suffix":"my-street_suffix","street_type":"my-street_type","suburb":"my-suburb",
                "unit":"my-unit"},"name":"my-name","ndis_approved":false,
                "organisation":{"id":123,"name":"my-org-name"},"parking_info":"my-parking_info","phones":[
                {"comment":"comment1","confidential":true,"kind":"kind1","number":"number1"},
                {"comment":"comment2","confidential":false,"kind":"kind2","number":"number2"}],
                "postal_address":{"confidential":true,"line1":"my-line1","line2":"my-line2",
                "postcode":"my-postcode","state":"my-state","suburb":"my-suburb"},
                "provider_type":"my-provider_type","public_transport_info":"my-public_transport_info",
                "type":"my-type","web":"example.org"}}""");
    }
}
