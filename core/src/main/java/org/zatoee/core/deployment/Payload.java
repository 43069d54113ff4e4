// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment;

import java.util.Objects;

/**
 * The bytes of a package. They are handed over, not copied: nobody may change them.
 *
 * @param original as they were handed in
 * @param deployable the jar that servers load: the original, or what was compiled of it
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared; up to 100 MB.
public record Payload(byte[] original, byte[] deployable) {

    public Payload {
        Objects.requireNonNull(original, "original");
        Objects.requireNonNull(deployable, "deployable");
    }

    /** A jar that servers load as it is. */
    public static Payload of(byte[] jar) {
        return new Payload(jar, jar);
    }
}
