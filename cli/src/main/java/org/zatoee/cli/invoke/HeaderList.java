// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.invoke;

import java.util.LinkedHashMap;
import java.util.Map;

import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;

/** HTTP headers as Zato's command takes them: {@code a=b; c=d}. */
final class HeaderList {

    private HeaderList() {}

    /**
     * The headers in a text.
     *
     * @throws CommandException if one of them has no name or no value
     */
    static Map<String, String> parse(String text) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String header : text.split(";", -1)) {
            if (!header.isBlank()) {
                int equals = header.indexOf('=');
                if (equals < 1 || header.substring(0, equals).isBlank()) {
                    throw new CommandException(
                            ExitCode.USAGE,
                            "--headers: '" + header.strip() + "' is no header, it should look like name=value");
                }
                headers.put(
                        header.substring(0, equals).strip(),
                        header.substring(equals + 1).strip());
            }
        }
        return headers;
    }
}
