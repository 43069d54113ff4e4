// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.security.login;

import java.util.Objects;

/**
 * Somebody who tries to log in.
 *
 * @param user who they say they are, and to what; of a very long name only a part
 * @param source the address they come from
 */
public record Login(String user, String source) {

    private static final int LONGEST = 100;

    public Login {
        Objects.requireNonNull(source, "source");
        user = user.length() <= LONGEST ? user : user.substring(0, LONGEST) + "#" + user.hashCode();
    }
}
