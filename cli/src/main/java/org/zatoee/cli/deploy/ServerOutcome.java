// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.deploy;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.zatoee.cli.api.Printable;

/**
 * What became of a package on one server.
 *
 * @param server the name of the server
 * @param status as zato-facts, section 1.2, has it
 * @param reason why it was ignored; empty otherwise
 */
record ServerOutcome(String server, String status, String reason) {

    private static final String AWAITING = "awaiting-deployment";

    static ServerOutcome of(Map<String, @Nullable Object> item) {
        return new ServerOutcome(text(item, "server_name"), text(item, "status"), text(item, "reason"));
    }

    private static String text(Map<String, @Nullable Object> item, String field) {
        @Nullable Object value = item.get(field);
        return value == null ? "" : value.toString();
    }

    boolean isAwaiting() {
        return status.equals(AWAITING);
    }

    boolean isIgnored() {
        return status.equals("ignored");
    }

    /** What is printed of it. */
    String describe() {
        String further =
                isAwaiting() ? ": the server does not run, or is not done yet" : reason.isEmpty() ? "" : ": " + reason;
        return Printable.line(server + " " + status + further);
    }
}
