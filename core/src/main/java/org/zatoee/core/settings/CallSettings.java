// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.settings;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is kept of calls, as samples and slow responses.
 *
 * @param maxPayloadBytes how many bytes of a request or a response are kept
 * @param secretFields texts that make a field secret if its name has one of them in it, in any case
 */
public record CallSettings(int maxPayloadBytes, List<String> secretFields) {

    static final String MAX_PAYLOAD = "zato.calls.max-payload-bytes";
    static final String SECRET_FIELDS = "zato.calls.secret-fields";

    private static final int LARGEST = 1024 * 1024;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{2,100}");

    /** The names that SimpleIO of upstream takes for secrets (zato-facts, section 1.6), and their like. */
    public static final CallSettings DEFAULT = new CallSettings(
            10_000,
            List.of(
                    "password",
                    "passwd",
                    "secret",
                    "token",
                    "api_key",
                    "api-key",
                    "apikey",
                    "auth_data",
                    "private_key"));

    public CallSettings {
        secretFields = List.copyOf(secretFields);
    }

    static CallSettings of(Settings settings) {
        String names = settings.text(SECRET_FIELDS, String.join(",", DEFAULT.secretFields));
        return new CallSettings(
                (int) settings.number(MAX_PAYLOAD, DEFAULT.maxPayloadBytes, 0, LARGEST),
                Arrays.stream(names.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .map(CallSettings::checked)
                        .toList());
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new SettingsException("Setting " + SECRET_FIELDS + " must be names with commas between, of letters,"
                    + " digits, '_', '.' and '-', at least two of them; '" + name + "' is none");
        }
        return name;
    }
}
