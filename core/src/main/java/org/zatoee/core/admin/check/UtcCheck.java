// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.check;

/** Times in UTC: an offset of zero is left out, in and out. */
final class UtcCheck extends SioCheck<UtcCheck.Input, UtcCheck.Input> {

    UtcCheck() {
        super(
                new Input("2019-01-26T22:33:44", "2023-12-19T21:31:41"),
                new Input("1234-11-22T01:02:03+00:00", "2918-03-19T21:22:23+00:00"));
    }

    /** What it takes. */
    record Input(String utc1, String utc2) {
        Input {
            utc1 = withoutOffset(utc1);
            utc2 = withoutOffset(utc2);
        }

        private static String withoutOffset(String time) {
            return time.endsWith("+00:00") ? time.substring(0, time.length() - "+00:00".length()) : time;
        }
    }
}
