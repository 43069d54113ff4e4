// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.lang.reflect.Type;
import java.util.Objects;

import org.zatoee.core.sio.shape.Described;
import org.zatoee.core.sio.shape.Shape;
import org.zatoee.core.sio.type.ValueTypes;
import org.zatoee.core.sio.value.UnsupportedTypeException;

/**
 * What a service takes and returns, ready for use. Immutable, thread-safe.
 *
 * @param input reads its input
 * @param output writes its output
 * @param inputShape what the input looks like
 * @param outputShape what the output looks like
 */
public record ServiceContract(InputReader input, OutputWriter output, Shape inputShape, Shape outputShape) {

    public ServiceContract {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(inputShape, "inputShape");
        Objects.requireNonNull(outputShape, "outputShape");
    }

    /**
     * The contract of a service with these type parameters.
     *
     * @throws UnsupportedTypeException if one of them cannot be converted
     */
    public static ServiceContract of(Type input, Type output) {
        ValueTypes types = new ValueTypes();
        return new ServiceContract(
                InputReader.of(input, types),
                OutputWriter.of(output, types),
                shape(input, types),
                shape(output, types));
    }

    private static Shape shape(Type type, ValueTypes types) {
        if (type == Void.class) {
            return new Shape.Nothing();
        }
        return type == byte[].class || type == String.class
                ? new Shape.Raw(type == String.class)
                : types.of(type).shape();
    }

    /** The same, described by the service itself. */
    public ServiceContract describedBy(Described service) {
        return new ServiceContract(input, output, service.inputShape(), service.outputShape());
    }
}
