// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.check;

import java.util.List;
import java.util.Map;

/** What the check of nested objects takes and gives. */
record NestedMessage(Meta meta, Objects objects) {

    /** What 3.0 sends and expects. */
    static final NestedMessage EXPECTED = new NestedMessage(
            new Meta(111, "abc", 30, "zxc", 9090),
            new Objects(
                    List.of(1L, 22L, 333L, 444L),
                    "my-catchment",
                    "my-description",
                    List.of(email(""), email("2")),
                    123,
                    true,
                    "2013-12-15",
                    Location.EXPECTED,
                    "my-name",
                    false,
                    new Organisation(123, "my-org-name"),
                    "my-parking_info",
                    List.of(
                            new Phone("comment1", true, "kind1", "number1"),
                            new Phone("comment2", false, "kind2", "number2")),
                    new PostalAddress(true, "my-line1", "my-line2", "my-postcode", "my-state", "my-suburb"),
                    "my-provider_type",
                    "my-public_transport_info",
                    "my-type",
                    "example.org"));

    private static Map<String, String> email(String number) {
        return Map.of(
                "comment", "comment" + number, "confidential", "confidential" + number, "email", "email" + number);
    }

    record Meta(long limit, String next, long offset, String previous, long total_count) {}

    record Objects(
            List<Long> also_known_as,
            String catchment,
            String description,
            List<Map<String, String>> emails,
            long id,
            boolean is_mobile,
            String last_updated,
            Location location,
            String name,
            boolean ndis_approved,
            Organisation organisation,
            String parking_info,
            List<Phone> phones,
            PostalAddress postal_address,
            String provider_type,
            String public_transport_info,
            String type,
            String web) {}

    record Location(
            String building,
            boolean confidential,
            String flat_number,
            String level,
            Point point,
            String postcode,
            String state,
            String street_name,
            String street_number,
            String street_suffix,
            String street_type,
            String suburb,
            String unit) {

        private static final Location EXPECTED = new Location(
                "my-building",
                true,
                "12",
                "5",
                new Point("90.0", "10.0"),
                "123456",
                "my-state",
                "my-street_name",
                "23",
                "my-street_suffix",
                "my-street_type",
                "my-suburb",
                "my-unit");
    }

    record Point(String lat, String non) {}

    record Organisation(long id, String name) {}

    record Phone(String comment, boolean confidential, String kind, String number) {}

    record PostalAddress(
            boolean confidential, String line1, String line2, String postcode, String state, String suburb) {}
}
