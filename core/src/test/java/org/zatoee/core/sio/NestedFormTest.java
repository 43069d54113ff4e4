// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.zatoee.core.sio.format.BodyFormat;
import org.zatoee.service.Violation;
import org.zatoee.service.sio.FieldName;

import static org.assertj.core.api.Assertions.assertThat;

/** Fields of forms whose names are paths are nested records and lists. */
class NestedFormTest {

    record Order(String customer, Optional<Address> address, List<Line> lines) {}

    record Address(String street, List<String> phones) {}

    record Line(String product, int quantity) {}

    private static final Order ORDER = new Order(
            "Ada",
            Optional.of(new Address("Long Road 1", List.of("1", "2"))),
            List.of(new Line("tea", 2), new Line("salt", 3)));

    @Test
    void pathsWithPointsAndNumbersAreRead() {
        assertThat(
                        Sio.read(
                                Order.class,
                                BodyFormat.FORM,
                                "customer=Ada&address.street=Long+Road+1&address.phones=1&address.phones=2"
                                        + "&lines[0].product=tea&lines[0].quantity=2&lines[7].product=salt&lines[7].quantity=3"))
                .isEqualTo(ORDER);
    }

    @Test
    void pathsWithBracketsOnlyAreRead() {
        assertThat(Sio.read(
                        Order.class,
                        BodyFormat.FORM,
                        "customer=Ada&address[street]=Long+Road+1&address[phones][0]=1&address[phones][1]=2"
                                + "&lines[1][product]=salt&lines[1][quantity]=3&lines[0][product]=tea"
                                + "&lines[0][quantity]=2"))
                .isEqualTo(ORDER);
    }

    @Test
    void violationsAreReportedByPath() {
        assertThat(Sio.violations(
                        Order.class, BodyFormat.FORM, "address.phones=1&lines[0].quantity=two&lines[0].product=tea"))
                .containsExactlyInAnyOrder(
                        new Violation("customer", "is required"),
                        new Violation("address.street", "is required"),
                        new Violation("lines[0].quantity", "must be an integer"));
    }

    @Test
    void whatIsNoPathIsAPlainName() {
        record Plain(@FieldName("a.b") int dotted, @FieldName("c[") Optional<Integer> open) {}

        assertThat(Sio.read(Plain.class, BodyFormat.FORM, "a.b=1&c[=2&d..e=3&[0]=4&f[]=5&g[1]x=6"))
                .isEqualTo(new Plain(1, Optional.of(2)));
    }

    @Test
    void aMapTakesNamesAsTheyAre() {
        assertThat(Sio.read(new Sio.TypeOf<Map<String, Object>>() {}.type(), BodyFormat.FORM, "a.b=1&c[0]=2"))
                .isEqualTo(Map.of("a.b", "1", "c[0]", "2"));
    }

    @Test
    void pathsThatContradictEachOtherAreNoDefectOfTheServer() {
        assertThat(Sio.violations(
                        Order.class, BodyFormat.FORM, "customer=Ada&lines[0]=x&lines[0].product=tea&lines.a=1"))
                .containsExactly(new Violation("lines[0]", "must be an object"));
    }
}
