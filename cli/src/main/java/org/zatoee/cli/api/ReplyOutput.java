// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.api;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.zatoee.publicapi.ApiReply;
import picocli.CommandLine.Option;

/** How what a cluster answers is printed. */
public final class ReplyOutput {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private OutputFormat format;

    /** Prints one object. */
    public void print(Map<String, ? extends @Nullable Object> item, PrintWriter out) {
        print(new ApiReply("", "ZATO_OK", "", item, null), List.of(), out);
    }

    /** Prints a reply with these columns, or with all. */
    void print(ApiReply reply, List<String> columns, PrintWriter out) {
        out.print(format.render(reply, columns));
        out.flush();
    }
}
