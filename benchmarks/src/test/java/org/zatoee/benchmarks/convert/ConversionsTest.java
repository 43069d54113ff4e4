// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.convert;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

class ConversionsTest {

    @Test
    void allWaysOfAFormatDoTheSame() {
        List<Conversion> platform = new PlatformConversions().of(Conversions.lines(3));
        List<Conversion> bare = new BareConversions().of(platform);

        assertThat(bare).hasSameSizeAs(platform);
        assertThat(platform).allSatisfy(each -> assertThatCode(() -> Conversions.check(each))
                .doesNotThrowAnyException());
        assertThat(bare).allSatisfy(each -> assertThatCode(() -> Conversions.check(each))
                .doesNotThrowAnyException());
    }
}
