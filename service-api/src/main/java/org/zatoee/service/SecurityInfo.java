// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service;

import java.util.Objects;

/**
 * Who calls, by the security definition whose credentials were shown.
 *
 * @param id the id of the definition
 * @param name its name
 * @param type its type, such as {@code basic_auth} or {@code apikey}
 * @param username the name of the user; empty where the type has none
 */
public record SecurityInfo(long id, String name, String type, String username) {

    public SecurityInfo {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(username, "username");
    }
}
