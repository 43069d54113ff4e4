// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.api;

import java.util.List;

import org.zatoee.publicapi.ApiReply;
import org.zatoee.publicapi.json.Json;

/** The ways a reply is printed. */
enum OutputFormat {
    /** For people. */
    TABLE {
        @Override
        String render(ApiReply reply, List<String> columns) {
            return TableText.of(reply, columns);
        }
    },
    /** The output of the service as it is, without its envelope; {@code null} if there is none. */
    JSON {
        @Override
        String render(ApiReply reply, List<String> columns) {
            return Json.pretty(reply.payload()) + "\n";
        }
    },
    /** For spreadsheets (RFC 4180), with a line of names. */
    CSV {
        @Override
        String render(ApiReply reply, List<String> columns) {
            return CsvText.of(Grid.of(reply, columns));
        }
    };

    /**
     * The text to print, with its line end.
     *
     * @param columns those to show, in this order; empty for all
     */
    abstract String render(ApiReply reply, List<String> columns);

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
