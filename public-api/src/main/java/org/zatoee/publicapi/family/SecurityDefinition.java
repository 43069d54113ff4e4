// SPDX-License-Identifier: Apache-2.0
package org.zatoee.publicapi.family;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Who may call, as {@code zato.security.basic-auth.get-list} and the lists of the other kinds tell of it.
 *
 * @param id its id
 * @param name its name
 * @param isActive whether it is active
 * @param username the user; empty for kinds without
 */
public record SecurityDefinition(long id, String name, boolean isActive, String username) {

    /** Reads one from an element of a list; what it lacks is empty. */
    public static SecurityDefinition of(Map<String, ? extends @Nullable Object> item) {
        ApiItem in = new ApiItem(item);
        return new SecurityDefinition(in.number("id"), in.text("name"), in.flag("is_active"), in.text("username"));
    }
}
