// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What those who run the services have configured for them: entries for all servers, kept in the ODB, and the entries of the
 * {@code *.properties} files in the server's directory for such. Entry {@code url} of {@code crm.properties} is named
 * {@code crm.url}, and counts rather than an entry of that name for all servers. What changes is in force within a second;
 * one call of a service sees the same values throughout. Immutable.
 *
 * <p>Methods that read a value as something else throw a {@link org.zatoee.service.ServiceException} with INTERNAL that
 * names the entry, never its value, if it is not that. So do those for secrets whose key is gone.
 */
public interface UserConfig {

    /** A value; empty if there is none. */
    Optional<String> get(String name);

    /** A value, or another where there is none. */
    default String get(String name, String otherwise) {
        return get(name).orElse(otherwise);
    }

    /**
     * A value that has to be there.
     *
     * @throws org.zatoee.service.ServiceException with INTERNAL, naming it, if it is not
     */
    String require(String name);

    /** A whole number; empty if there is none. */
    default Optional<Long> number(String name) {
        return get(name).map(value -> ConfigText.number(name, value));
    }

    /** A whole number, or another where there is none. */
    default int number(String name, int otherwise) {
        return get(name).map(value -> ConfigText.smallNumber(name, value)).orElse(otherwise);
    }

    /** {@code true yes on y t 1} or {@code false no off n f 0}, in any case; or another where there is none. */
    default boolean flag(String name, boolean otherwise) {
        return get(name).map(value -> ConfigText.flag(name, value)).orElse(otherwise);
    }

    /** A time such as {@code 250ms}, {@code 10s}, {@code 5m}, {@code 2h}, {@code 1d} or {@code PT1M30S}. */
    default Optional<Duration> duration(String name) {
        return get(name).map(value -> ConfigText.duration(name, value));
    }

    /** The same, or another where there is none. */
    default Duration duration(String name, Duration otherwise) {
        return duration(name).orElse(otherwise);
    }

    /** What stands between commas, without white space around it; nothing if there is no such entry. */
    default List<String> list(String name) {
        return get(name).map(ConfigText::list).orElse(List.of());
    }

    /** All values whose names begin with this and a dot, by what follows: those of a file, and those for all servers. */
    Map<String, String> all(String file);
}
