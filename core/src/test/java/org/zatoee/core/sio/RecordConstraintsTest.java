// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.zatoee.core.sio.constraint.RecordChecks;
import org.zatoee.core.sio.constraint.RecordConstraints;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.Service;
import org.zatoee.service.Violation;
import org.zatoee.service.sio.FieldName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Rules that records declare elsewhere are part of one report with those of SimpleIO. */
class RecordConstraintsTest {

    record Order(@FieldName("customer-name") String customer, List<Line> lines, Optional<Integer> from, int to) {}

    record Line(int quantity) {}

    /** Knows three rules by heart. */
    private static final RecordConstraints RULES = type -> Optional.of(new RecordChecks() {
        @Override
        public List<Violation> ofComponent(String component, Object value) {
            if (component.equals("customer") && value.toString().isEmpty()) {
                return List.of(new Violation("", "must not be empty"));
            }
            return component.equals("quantity") && (Integer) value < 1
                    ? List.of(new Violation("", "must be at least 1"))
                    : List.of();
        }

        @Override
        public List<Violation> ofRecord(Object instance) {
            return instance instanceof Order order && order.from().orElse(0) > order.to()
                    ? List.of(new Violation("", "must not end before it begins"))
                    : List.of();
        }
    });

    private static List<Violation> violations(String json) {
        InputReader reader = ServiceContract.of(Order.class, Void.class, Service.class, RULES)
                .input();
        return catchThrowableOfType(
                        BadRequestException.class,
                        () -> reader.read(new Message(json.getBytes(StandardCharsets.UTF_8), Map.of())))
                .violations();
    }

    @Test
    void bothKindsAreReportedTogetherByPath() {
        assertThat(violations(
                        "{\"customer-name\": \"\", \"lines\": [{\"quantity\": 1}, {\"quantity\": 0}], \"to\": \"x\"}"))
                .containsExactlyInAnyOrder(
                        new Violation("customer-name", "must not be empty"),
                        new Violation("lines[1].quantity", "must be at least 1"),
                        new Violation("to", "must be an integer"));
    }

    @Test
    void rulesAboutTheWholeComeOnceItsPartsAreFine() {
        assertThat(violations("{\"customer-name\": \"a\", \"lines\": [], \"from\": 2, \"to\": 1}"))
                .containsExactly(new Violation("", "must not end before it begins"));
    }
}
