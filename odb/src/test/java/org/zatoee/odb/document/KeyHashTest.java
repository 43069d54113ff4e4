// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.document;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.zatoee.core.object.ObjectKey;

import static org.assertj.core.api.Assertions.assertThat;

class KeyHashTest {

    @Test
    void staysTheSameForGoodBecauseItIsInTheDatabase() {
        assertThat(hash("http-soap.name", "orders", "channel", "plain_http"))
                .isEqualTo("e8165324a47d641be3aa6f5279153444b88291673c3b25ff1f3356d0d3ac1a9b");
    }

    @Test
    void dependsOnScopeAndPartsAndWhereTheyEnd() {
        assertThat(List.of(
                        hash("a"),
                        hash("a", ""),
                        hash("a", "b"),
                        hash("a", "b", ""),
                        hash("ab"),
                        hash("a", "bc"),
                        hash("a", "b", "c"),
                        hash("a", "B"),
                        hash("a", "b ")))
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void dependsNotOnTheFieldThatAMessageNames() {
        assertThat(KeyHash.of(new ObjectKey("a", List.of("b"), "one")))
                .isEqualTo(KeyHash.of(new ObjectKey("a", List.of("b"), "two")));
    }

    private static String hash(String scope, String... parts) {
        return KeyHash.of(new ObjectKey(scope, List.of(parts), "name"));
    }
}
