// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.zatoee.core.sio.format.BodyFormat;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.Violation;
import org.zatoee.service.sio.UnknownFields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Fields that a record does not have are ignored, or refused by choice. */
class UnknownFieldsTest {

    @UnknownFields(UnknownFields.Treatment.REFUSED)
    record Strict(int a, List<Line> lines) {}

    record Line(int b) {}

    record Lenient(int a, List<Line> lines) {}

    @UnknownFields(UnknownFields.Treatment.REFUSED)
    static final class StrictService {}

    private static final String JSON = "{\"a\": 1, \"x\": {\"deep\": [1]}, \"lines\": [{\"b\": 2, \"y\": 3}]}";

    @Test
    void areIgnoredWhereNothingIsSaid() {
        assertThat(Sio.read(Lenient.class, JSON)).isEqualTo(new Lenient(1, List.of(new Line(2))));
    }

    @Test
    void areRefusedByTheRecordThatSaysSo() {
        assertThat(Sio.violations(Strict.class, JSON)).containsExactly(new Violation("x", "is not known"));
    }

    @Test
    void areRefusedInAllRecordsOfAServiceThatSaysSo() {
        BadRequestException refused = catchThrowableOfType(
                BadRequestException.class, () -> Sio.read(StrictService.class, Lenient.class, BodyFormat.JSON, JSON));

        assertThat(refused.violations())
                .containsExactly(new Violation("x", "is not known"), new Violation("lines[0].y", "is not known"));
    }

    @Test
    void areRefusedTogetherWithAllOtherViolations() {
        assertThat(Sio.violations(Strict.class, "{\"a\": \"one\", \"x\": 1}"))
                .containsExactlyInAnyOrder(
                        new Violation("a", "must be an integer"),
                        new Violation("x", "is not known"),
                        new Violation("lines", "is required"));
    }

    @Test
    void areRefusedInEveryFormat() {
        Violation unknown = new Violation("x", "is not known");

        assertThat(Sio.violations(Strict.class, BodyFormat.XML, "<r><a>1</a><x/><lines><b>1</b></lines></r>"))
                .containsExactly(unknown);
        assertThat(Sio.violations(Strict.class, BodyFormat.FORM, "a=1&x=2&lines[0].b=1"))
                .containsExactly(unknown);
    }

    @Test
    void parametersOfTheUrlAreNeverRefused() {
        assertThat(Sio.read(Strict.class, "{\"a\": 1, \"lines\": []}", Map.of("tracking", List.of("9"))))
                .isEqualTo(new Strict(1, List.of()));
    }
}
