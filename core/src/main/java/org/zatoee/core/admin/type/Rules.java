// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.type;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.zatoee.core.object.field.FieldRule;

/** Rules that fields of several types keep to. */
final class Rules {

    /** A host name or address: no scheme, no path, no white space. */
    static final FieldRule HOST =
            text(value -> value.matches("[A-Za-z0-9._:\\[\\]-]{1,255}"), "must be the name or address of a host");

    /** The value of an HTTP header, or its name, cannot smuggle in another. */
    static final FieldRule NO_CONTROL_CHARACTERS =
            text(value -> value.chars().noneMatch(Character::isISOControl), "must not have control characters");

    /** The name of an HTTP header (RFC 9110, section 5.1). */
    static final FieldRule HEADER_NAME =
            text(value -> value.matches("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,128}"), "must be the name of an HTTP header");

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS");

    /** One verb, or several with commas between, in any case; kept in upper case and sorted. */
    static final FieldRule METHODS_LIST = FieldRule.parsed(Rules::methods);

    /** The name of a database, or the path of its file: what is behind it in a URL would be parameters of the driver. */
    static final FieldRule DATABASE = text(
            value -> value.chars().noneMatch(c -> "?;&#\"'".indexOf(c) >= 0 || Character.isISOControl(c)),
            "must have none of ? ; & # and quotes");

    private Rules() {}

    /** A rule that text keeps to. */
    static FieldRule text(Predicate<String> fits, String message) {
        return value -> fits.test(value.toString()) ? Optional.empty() : Optional.of(message);
    }

    private static String methods(String text) {
        Set<String> methods = new TreeSet<>();
        for (String method : text.split(",", -1)) {
            methods.add(method.strip().toUpperCase(Locale.ROOT));
        }
        if (!METHODS.containsAll(methods)) {
            throw new IllegalArgumentException("must be HTTP verbs, separated by commas");
        }
        return String.join(",", methods);
    }

    /** A URL with one of these schemes and a host, and nothing behind that. */
    static FieldRule address(String... schemes) {
        Set<String> allowed = Set.of(schemes);
        return text(value -> isAddress(value, allowed), "must be an address such as " + schemes[0] + "://host:port");
    }

    private static boolean isAddress(String value, Set<String> schemes) {
        try {
            URI uri = new URI(value);
            return uri.getScheme() != null
                    && schemes.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getPort() <= 65_535
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
