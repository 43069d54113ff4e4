// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.deployment.compile;

import java.util.Objects;

/**
 * A class that was compiled.
 *
 * @param name its name, as {@link Class#getName} has it
 * @param bytes its class file
 * @param sourcePath the path of the source it is from
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record CompiledClass(String name, byte[] bytes, String sourcePath) {

    public CompiledClass {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(sourcePath, "sourcePath");
    }

    /** Where it belongs in a jar. */
    public String path() {
        return name.replace('.', '/') + ".class";
    }
}
