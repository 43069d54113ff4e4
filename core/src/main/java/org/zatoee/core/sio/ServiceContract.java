// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.lang.reflect.Type;
import java.util.Objects;

/**
 * What a service takes and returns, ready for use. Immutable, thread-safe.
 *
 * @param input reads its input
 * @param output writes its output
 */
public record ServiceContract(InputReader input, OutputWriter output) {

    public ServiceContract {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(output, "output");
    }

    /**
     * The contract of a service with these type parameters.
     *
     * @throws UnsupportedTypeException if one of them cannot be converted
     */
    public static ServiceContract of(Type input, Type output) {
        ValueTypes types = new ValueTypes();
        return new ServiceContract(InputReader.of(input, types), OutputWriter.of(output, types));
    }
}
