// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.cid;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CidGeneratorTest {

    private final CidGenerator cids = new CidGenerator();

    @Test
    void makesTwentyFourLowerCaseHexadecimalDigits() {
        for (int i = 0; i < 1000; i++) {
            assertThat(cids.next().value()).matches("[0-9a-f]{24}");
        }
    }

    @Test
    void neverRepeatsItself() {
        Set<String> made = new HashSet<>(4_000_000);
        for (int i = 0; i < 1_000_000; i++) {
            made.add(cids.next().value());
        }

        assertThat(made).hasSize(1_000_000);
    }

    @Test
    void neverRepeatsItselfAcrossThreads() {
        Set<String> made = ConcurrentHashMap.newKeySet();

        IntStream.range(0, 100_000).parallel().forEach(i -> made.add(cids.next().value()));

        assertThat(made).hasSize(100_000);
    }

    @Test
    void startsSomewhereElseInEveryGenerator() {
        List<String> firsts = IntStream.range(0, 100)
                .mapToObj(i -> new CidGenerator().next().value())
                .toList();

        assertThat(firsts).doesNotHaveDuplicates();
        assertThat(firsts.stream().map(cid -> cid.substring(0, 8)).distinct()).hasSizeGreaterThan(90);
    }

    @Test
    void leavesNoPatternBetweenNeighbours() {
        String first = cids.next().value().substring(8);
        String second = cids.next().value().substring(8);

        long different = IntStream.range(0, first.length())
                .filter(i -> first.charAt(i) != second.charAt(i))
                .count();

        assertThat(different).isGreaterThan(6);
    }
}
