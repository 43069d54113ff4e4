// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zatoee.service.sio.EmptyKeys;

import static org.assertj.core.api.Assertions.assertThat;

/** Keys without a value are skipped or forced by choice (zato-facts, section 1.6: skip_empty_keys, force_empty_keys). */
class EmptyKeysTest {

    @EmptyKeys(EmptyKeys.Treatment.SKIPPED)
    record Skipping(
            String text,
            List<String> list,
            Map<String, Integer> map,
            Optional<String> maybe,
            @EmptyKeys(EmptyKeys.Treatment.FORCED) Optional<Integer> forced,
            @EmptyKeys(EmptyKeys.Treatment.AS_RETURNED) String kept,
            int zero) {}

    record Plain(Optional<String> maybe, String text) {}

    @EmptyKeys(EmptyKeys.Treatment.FORCED)
    static final class ForcingService {}

    @EmptyKeys(EmptyKeys.Treatment.SKIPPED)
    static final class SkippingService {}

    private static Map<String, @Nullable Object> dynamic() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("none", null);
        map.put("text", "");
        map.put("list", List.of());
        map.put("one", 1);
        return map;
    }

    @Test
    void absentOnesAreLeftOutAndEmptyOnesWrittenWhereNothingIsSaid() {
        assertThat(Sio.write(Plain.class, new Plain(Optional.empty(), ""))).isEqualTo("{\"text\":\"\"}");
    }

    @Test
    void emptyOnesAreSkippedUnlessAComponentSaysOtherwise() {
        assertThat(Sio.write(
                        Skipping.class,
                        new Skipping("", List.of(), Map.of(), Optional.of(""), Optional.empty(), "", 0)))
                .isEqualTo("{\"forced\":\"\",\"kept\":\"\",\"zero\":0}");
    }

    @Test
    void whatAServiceSaysHoldsForItsRecords() {
        assertThat(Sio.write(ForcingService.class, Plain.class, new Plain(Optional.empty(), "")))
                .isEqualTo("{\"maybe\":\"\",\"text\":\"\"}");
        assertThat(Sio.write(SkippingService.class, Plain.class, new Plain(Optional.empty(), "")))
                .isEqualTo("{}");
    }

    @Test
    void whatAServiceSaysHoldsForItsMaps() {
        assertThat(Sio.write(ForcingService.class, Object.class, dynamic()))
                .isEqualTo("{\"none\":\"\",\"text\":\"\",\"list\":[],\"one\":1}");
        assertThat(Sio.write(SkippingService.class, Object.class, dynamic())).isEqualTo("{\"one\":1}");
    }
}
